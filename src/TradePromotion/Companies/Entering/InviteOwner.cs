using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Entering;

/// <summary>
/// The agency that entered a company invites its owner, again or at another address. Earlier letters no longer count, so that only
/// one address can take the company over.
/// </summary>
/// <param name="Language">Of the letter.</param>
public sealed record InviteOwner(
    Guid CompanyId,
    Guid InvitationId,
    string Email,
    string Language,
    DateTimeOffset Now,
    Guid By
) : IDecide<InviteOwner, Company, CompanyEvent>
{
    /// <summary>How long the same address is left in peace.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(1);

    public Guid StreamId => CompanyId;

    public static bool Allows(InviteOwner command, Company state, Actor actor) =>
        actor.PersonId == command.By
        && state.EnteredFor is { } agency
        && actor.RunsFairsFor(agency);

    public static IReadOnlyList<CompanyEvent> Decide(InviteOwner command, Company state)
    {
        Refusal.Unless(state.Roles.Count == 0, "Companies.Refused.HasOwner");
        var email = command.Email.Trim();
        CompanyRules.Addressed(email);
        Refusal.UnlessAt(
            "Email",
            !state.Invitations.Values.Any(i => IsFresh(i, email, command.Now)),
            "Companies.Refused.OwnerInvitedToday"
        );
        return
        [
            .. state.Invitations.Keys.Select(id => new CompanyInvitationWithdrawn(
                command.CompanyId,
                id
            )),
            new CompanyColleagueInvited(
                command.CompanyId,
                command.InvitationId,
                email,
                MemberRole.Owner,
                command.Language == "vi" ? "vi" : "en",
                command.Now + EnterCompany.Counts,
                command.By
            ),
        ];
    }

    private static bool IsFresh(Invited sent, string email, DateTimeOffset now) =>
        sent.Email.Equals(email, StringComparison.OrdinalIgnoreCase)
        && sent.Until - EnterCompany.Counts > now - Rest;
}
