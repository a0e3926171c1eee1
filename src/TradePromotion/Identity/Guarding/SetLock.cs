using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Guarding;

/// <summary>
/// An administrator keeps somebody out, or lets them in again. Whoever does it holds the office and is not kept out at that very moment: both accounts
/// stand at the versions read, so of two who lock each other one stays.
/// </summary>
/// <param name="By">The administrator.</param>
public sealed record SetLock(Guid PersonId, bool IsOn, Guid By) : IDecideAcross<SetLock>
{
    public IReadOnlyList<StreamRef> Streams =>
        [.. new[] { PersonId, By }.Distinct().Select(StreamRef.To<Person, PersonEvent>)];

    public static bool Allows(SetLock command, States states, Actor actor) =>
        actor.Is(Role.Administrator)
        && actor.PersonId == command.By
        && command.By != command.PersonId;

    public static IReadOnlyList<StreamChange> Decide(SetLock command, States states)
    {
        var person = states.Of<Person>(command.PersonId);
        Refusal.Unless(person.Exists, "Identity.Refused.PersonUnknown");
        if (person.IsLocked == command.IsOn)
            return [];
        Refusal.Unless(states.Of<Person>(command.By).HoldsOffice, "Identity.Refused.OfficeGone");
        return
        [
            StreamChange.To(
                command.PersonId,
                new SafeguardChanged(command.PersonId, Safeguard.Lock, command.IsOn)
            ),
        ];
    }
}
