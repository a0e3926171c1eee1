using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Joining;

/// <summary>An invitation that is open; gone when it was accepted or taken back.</summary>
public sealed record InvitationView : IRow
{
    public Guid Id { get; init; }
    public Guid CompanyId { get; init; }
    public string Email { get; init; } = "";
    public MemberRole Role { get; init; }
    public DateTimeOffset Until { get; init; }

    /// <summary>When the letter was sent.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>Keeps <see cref="InvitationView"/>.</summary>
public sealed class InvitationViewProjection : View<InvitationView>
{
    public InvitationViewProjection()
        : base("company_invitation", version: 2)
    {
        Starts<CompanyColleagueInvited>(
            (e, at) =>
                new InvitationView
                {
                    Id = e.InvitationId,
                    CompanyId = e.CompanyId,
                    Email = e.Email,
                    Role = e.Role,
                    Until = e.Until,
                    At = at.At,
                }
        );
        Ends<CompanyInvitationAccepted>(e => e.InvitationId);
        Ends<CompanyInvitationWithdrawn>(e => e.InvitationId);
        Index(nameof(InvitationView.CompanyId));
    }
}
