using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Granting;

/// <summary>An administrator lets a person act in a role. People may take up the roles of exhibitor and buyer themselves.</summary>
public sealed record GrantRole(Guid PersonId, Role Role) : IDecide<GrantRole, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(GrantRole command, Person state, Actor actor) =>
        RoleRules.MayChange(command.PersonId, command.Role, actor);

    public static IReadOnlyList<PersonEvent> Decide(GrantRole command, Person state)
    {
        Refusal.Unless(state.IsConfirmed, "Identity.Refused.NotConfirmed");
        // Whoever leaves cannot be the one who stays.
        Refusal.Unless(
            command.Role != Role.Administrator || state.ClosesAt is null,
            "Identity.Refused.LeavesSoon"
        );
        // Everyone whose address is confirmed is a visitor.
        return command.Role == Role.Visitor || state.Roles.Contains(command.Role)
            ? []
            : [new RoleGranted(command.PersonId, command.Role)];
    }
}
