using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Granting;

/// <summary>
/// A person may no longer act in a role; it counts from their next step. Administrators do not withdraw their own office, so
/// that there is always one.
/// </summary>
/// <param name="By">Who withdraws it.</param>
public sealed record WithdrawRole(Guid PersonId, Role Role, Guid By)
    : IDecide<WithdrawRole, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(WithdrawRole command, Person state, Actor actor) =>
        RoleRules.MayChange(command.PersonId, command.Role, actor)
        && (actor.IsPlatform || command.By == actor.PersonId);

    public static IReadOnlyList<PersonEvent> Decide(WithdrawRole command, Person state)
    {
        Refusal.Unless(
            command.Role != Role.Administrator || command.By != command.PersonId,
            "Identity.Refused.OwnOffice"
        );
        return state.Roles.Contains(command.Role)
            ? [new RoleWithdrawn(command.PersonId, command.Role)]
            : [];
    }
}
