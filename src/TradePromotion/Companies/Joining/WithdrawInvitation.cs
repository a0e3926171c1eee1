using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Joining;

/// <summary>A manager takes an invitation back; the letter's link leads nowhere from then on.</summary>
public sealed record WithdrawInvitation(Guid CompanyId, Guid InvitationId)
    : IDecide<WithdrawInvitation, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(WithdrawInvitation command, Company state, Actor actor) =>
        state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(WithdrawInvitation command, Company state) =>
        state.Invitations.ContainsKey(command.InvitationId)
            ? [new CompanyInvitationWithdrawn(command.CompanyId, command.InvitationId)]
            : [];
}
