using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Joining;

/// <summary>The owner says what a member may do. Making somebody else the owner hands the company over.</summary>
public sealed record ChangeMemberRole(Guid CompanyId, Guid PersonId, MemberRole Role, Guid By)
    : IDecide<ChangeMemberRole, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(ChangeMemberRole command, Company state, Actor actor) =>
        actor.PersonId == command.By && state.IsOwnedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(ChangeMemberRole command, Company state)
    {
        Refusal.Unless(
            state.Roles.TryGetValue(command.PersonId, out var role),
            "Companies.Refused.NotAMember"
        );
        if (role == command.Role)
            return [];
        Refusal.Unless(Enum.IsDefined(command.Role), "Companies.Refused.RoleNotGiven");
        // There is always exactly one who answers for the company.
        Refusal.Unless(command.PersonId != command.By, "Companies.Refused.OwnerStays");
        var changed = new CompanyMemberRoleChanged(
            command.CompanyId,
            command.PersonId,
            command.Role
        );
        return command.Role == MemberRole.Owner
            ?
            [
                changed,
                new CompanyMemberRoleChanged(command.CompanyId, command.By, MemberRole.Manager),
            ]
            : [changed];
    }
}
