using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Securing;

/// <summary>
/// The platform has changed a safeguard of an account, with the credentials; here it becomes history, so that the person and an
/// auditor see who did it. People change their own; an administrator may free somebody who asks for help. Whom an administrator keeps out says
/// <see cref="Guarding.SetLock"/>.
/// </summary>
public sealed record NoteSafeguard(Guid PersonId, Safeguard Safeguard, bool IsOn)
    : IDecide<NoteSafeguard, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(NoteSafeguard command, Person state, Actor actor) =>
        command.Safeguard != Safeguard.Lock
        && (
            actor.IsPlatform
            || (actor.IsKnown && actor.PersonId == command.PersonId)
            || (actor.Is(Role.Administrator) && !command.IsOn)
        );

    public static IReadOnlyList<PersonEvent> Decide(NoteSafeguard command, Person state) =>
        state.Exists
            ? [new SafeguardChanged(command.PersonId, command.Safeguard, command.IsOn)]
            : throw new Refusal("Identity.Refused.PersonUnknown");
}
