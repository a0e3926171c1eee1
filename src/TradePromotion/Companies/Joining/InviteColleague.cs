using System.Collections.Immutable;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Joining;

/// <summary>A manager invites a colleague by e-mail, whether they have an account or not.</summary>
public sealed record InviteColleague(
    Guid CompanyId,
    Guid InvitationId,
    string Email,
    MemberRole Role,
    string Language,
    DateTimeOffset Now,
    Guid By
) : IDecide<InviteColleague, Company, CompanyEvent>
{
    /// <summary>How long an invitation counts.</summary>
    public static readonly TimeSpan Counts = TimeSpan.FromDays(14);

    /// <summary>How many may be open at once, so that nobody writes to half the world from here.</summary>
    public const int MostOpen = 20;

    /// <summary>How many letters may go out within a day, also when invitations are taken back in between.</summary>
    public const int MostADay = 40;

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>Of the moments of letters those that can still count.</summary>
    internal static ImmutableList<DateTimeOffset> Counted(ImmutableList<DateTimeOffset> moments) =>
        moments.Count > MostADay ? moments.RemoveRange(0, moments.Count - MostADay) : moments;

    public Guid StreamId => CompanyId;

    public static bool Allows(InviteColleague command, Company state, Actor actor) =>
        actor.PersonId == command.By && state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(InviteColleague command, Company state)
    {
        var email = command.Email.Trim();
        CompanyRules.Addressed(email);
        Refusal.UnlessAt(
            "Role",
            command.Role is MemberRole.Staff or MemberRole.Manager,
            "Companies.Refused.RoleNotGiven"
        );
        var open = state.Invitations.Values.Where(i => i.Until > command.Now).ToList();
        Refusal.UnlessAt(
            "Email",
            !open.Any(i => i.Email.Equals(email, StringComparison.OrdinalIgnoreCase)),
            "Companies.Refused.InvitedAlready"
        );
        Refusal.UnlessAt(
            "Email",
            open.Count < MostOpen,
            "Companies.Refused.InvitationsTooMany",
            MostOpen
        );
        Refusal.UnlessAt(
            "Email",
            state.InvitedAt.Count(at => at > command.Now - Day) < MostADay,
            "Companies.Refused.InvitationsToday",
            MostADay
        );
        return
        [
            new CompanyColleagueInvited(
                command.CompanyId,
                command.InvitationId,
                email,
                command.Role,
                command.Language == "vi" ? "vi" : "en",
                command.Now + Counts,
                command.By
            ),
        ];
    }
}
