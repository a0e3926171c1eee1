using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Joining;

/// <summary>A person leaves the company, or is let go by somebody who may do more than they.</summary>
public sealed record LeaveCompany(Guid CompanyId, Guid PersonId)
    : IDecide<LeaveCompany, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(LeaveCompany command, Company state, Actor actor) =>
        state.RoleOf(actor) is { } own
        && (
            actor.PersonId == command.PersonId
            || own >= MemberRole.Manager && own > state.Roles.GetValueOrDefault(command.PersonId)
        );

    public static IReadOnlyList<CompanyEvent> Decide(LeaveCompany command, Company state)
    {
        if (!state.Roles.TryGetValue(command.PersonId, out var role))
            return [];
        Refusal.Unless(role != MemberRole.Owner, "Companies.Refused.OwnerStays");
        return [new CompanyMemberLeft(command.CompanyId, command.PersonId)];
    }
}
