using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Granting;

/// <summary>
/// A person may no longer act in a role; it counts from their next step. Administrators do not withdraw their own office, and whoever withdraws
/// another's holds it at that very moment: both accounts stand at the versions read, so of two who withdraw each other one stays.
/// </summary>
/// <param name="By">Who withdraws it; nobody's id when it is the platform.</param>
public sealed record WithdrawRole(Guid PersonId, Role Role, Guid By) : IDecideAcross<WithdrawRole>
{
    public IReadOnlyList<StreamRef> Streams =>
        [.. new[] { PersonId, Withdrawer }.Distinct().Select(StreamRef.To<Person, PersonEvent>)];

    // Other roles than the office are nobody's business but the person's.
    private Guid Withdrawer => Role == Role.Administrator && By != Guid.Empty ? By : PersonId;

    public static bool Allows(WithdrawRole command, States states, Actor actor) =>
        RoleRules.MayChange(command.PersonId, command.Role, actor)
        && (actor.IsPlatform || command.By == actor.PersonId);

    public static IReadOnlyList<StreamChange> Decide(WithdrawRole command, States states)
    {
        if (!states.Of<Person>(command.PersonId).Roles.Contains(command.Role))
            return [];
        if (command.Role == Role.Administrator)
        {
            Refusal.Unless(command.By != command.PersonId, "Identity.Refused.OwnOffice");
            Refusal.Unless(
                command.By == Guid.Empty || states.Of<Person>(command.By).HoldsOffice,
                "Identity.Refused.OfficeGone"
            );
        }
        return
        [
            StreamChange.To(command.PersonId, new RoleWithdrawn(command.PersonId, command.Role)),
        ];
    }
}
