using TradePromotion.Companies.Inviting;
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
) : IDecideAcross<InviteOwner>
{
    /// <summary>The key of the sentence that no more letters may go out today.</summary>
    public const string TooMany = "Companies.Refused.OwnerLettersToday";

    /// <summary>How long the same address is left in peace.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(1);

    private Guid LettersId => OwnerLetters.IdOf(By);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Company, CompanyEvent>(CompanyId),
            StreamRef.To<OwnerLetters, OwnerLettersEvent>(LettersId),
        ];

    public static bool Allows(InviteOwner command, States states, Actor actor) =>
        actor.PersonId == command.By
        && states.Of<Company>(command.CompanyId).EnteredFor is { } agency
        && actor.RunsFairsFor(agency);

    public static IReadOnlyList<StreamChange> Decide(InviteOwner command, States states)
    {
        var state = states.Of<Company>(command.CompanyId);
        if (state.Invitations.ContainsKey(command.InvitationId))
            return [];
        Refusal.Unless(state.Roles.Count == 0, "Companies.Refused.HasOwner");
        var email = command.Email.Trim();
        CompanyRules.Addressed(email);
        Refusal.UnlessAt(
            "Email",
            !state.Invitations.Values.Any(i => IsFresh(i, email, command.Now)),
            "Companies.Refused.OwnerInvitedToday"
        );
        Refusal.UnlessAt(
            "Email",
            !states.Of<OwnerLetters>(command.LettersId).IsFullAt(command.Now),
            TooMany,
            OwnerLetters.MostADay
        );
        return
        [
            StreamChange.To(
                command.CompanyId,
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
                ]
            ),
            StreamChange.To(
                command.LettersId,
                new OwnerLetterCounted(command.By, command.CompanyId, command.Now)
            ),
        ];
    }

    private static bool IsFresh(Invited sent, string email, DateTimeOffset now) =>
        sent.Email.Equals(email, StringComparison.OrdinalIgnoreCase)
        && sent.Until - EnterCompany.Counts > now - Rest;
}
