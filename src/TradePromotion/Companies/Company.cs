using System.Collections.Immutable;
using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Companies;

/// <summary>A company as its rules need it.</summary>
public sealed record Company(
    Guid Id,
    CompanyKind Kind,
    string Country,
    ImmutableDictionary<Guid, MemberRole> Roles,
    bool IsVerified,
    string? RefusedBecause,
    CompanyProfiled? Profile
) : IEvolve<Company, CompanyEvent>
{
    public static string StreamType => "company";

    public static Company Initial { get; } =
        new(
            Guid.Empty,
            default,
            "",
            ImmutableDictionary<Guid, MemberRole>.Empty,
            false,
            null,
            null
        );

    /// <summary>The verification follows from accepted papers.</summary>
    public bool IsVerifiedByPapers { get; init; }

    /// <summary>The pictures, videos and documents everyone sees.</summary>
    public Material Material { get; init; } = Material.None;

    /// <summary>What is told in further languages.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>The papers handed in and not taken back, by their ids.</summary>
    public ImmutableDictionary<Guid, Paper> Papers { get; init; } =
        ImmutableDictionary<Guid, Paper>.Empty;

    /// <summary>Invitations nobody has answered or taken back, by their ids.</summary>
    public ImmutableDictionary<Guid, Invited> Invitations { get; init; } =
        ImmutableDictionary<Guid, Invited>.Empty;

    /// <summary>When colleagues were last invited, the latest last: no more than are ever counted.</summary>
    public ImmutableList<DateTimeOffset> InvitedAt { get; init; } = [];

    /// <summary>Its province, as it was said last.</summary>
    public string? Province { get; init; }

    /// <summary>The agency that entered it; null for one its own people registered.</summary>
    public Guid? EnteredFor { get; init; }

    /// <summary>Whether it has been registered.</summary>
    public bool Exists => Id != Guid.Empty;

    /// <summary>Who acts for it.</summary>
    public IEnumerable<Guid> Members => Roles.Keys;

    /// <summary>Whether the person looks after the company itself: its profile, papers and people.</summary>
    public bool IsManagedBy(Actor actor) => RoleOf(actor) >= MemberRole.Manager;

    /// <summary>Whether the person owns it.</summary>
    public bool IsOwnedBy(Actor actor) => RoleOf(actor) == MemberRole.Owner;

    /// <summary>The person's role; null for those who do not belong to it.</summary>
    public MemberRole? RoleOf(Actor actor) =>
        Roles.TryGetValue(actor.PersonId, out var role) ? role : null;

    /// <summary>Whether its papers prove the first level on a day.</summary>
    public bool IsProved(DateOnly day) =>
        VerificationLevels
            .Held(
                Papers
                    .Values.Where(p => p.State == PaperState.Accepted)
                    .Select(p => new Proof(p.Kind, p.From!.Value, p.Until!.Value)),
                day
            )
            .Count > 0;

    public static Company Evolve(Company state, CompanyEvent @event) =>
        @event switch
        {
            CompanyRegistered e => state with
            {
                Id = e.CompanyId,
                Kind = e.Kind,
                Country = e.Country,
                Province = e.Province,
                EnteredFor = e.EnteredFor,
                // Nobody's id is the one of all who have not signed in.
                Roles = e.EnteredFor is null
                    ? state.Roles.SetItem(e.RegisteredBy, MemberRole.Owner)
                    : state.Roles,
            },
            CompanyEntryWithdrawn => Initial,
            CompanyTranslated e => state with
            {
                Translations = e.Translation.Into(state.Translations),
            },
            CompanyMaterialShown e => state with { Material = e.Material },
            CompanyProfiled e => state with { Profile = e, Province = e.Province },
            CompanyMemberJoined e => state with { Roles = state.Roles.SetItem(e.PersonId, e.Role) },
            CompanyMemberRoleChanged e => state with
            {
                Roles = state.Roles.SetItem(e.PersonId, e.Role),
            },
            CompanyMemberLeft e => state with { Roles = state.Roles.Remove(e.PersonId) },
            CompanyColleagueInvited e => state with
            {
                Invitations = state.Invitations.SetItem(
                    e.InvitationId,
                    new(e.Email, e.Role, e.Until)
                ),
                // The agency that entered the company writes to its owner by a rule of its own.
                InvitedAt =
                    e.Role == MemberRole.Owner
                        ? state.InvitedAt
                        : InviteColleague.Counted(
                            state.InvitedAt.Add(e.Until - InviteColleague.Counts)
                        ),
            },
            CompanyInvitationAccepted e => state with
            {
                Invitations = state.Invitations.Remove(e.InvitationId),
            },
            CompanyInvitationWithdrawn e => state with
            {
                Invitations = state.Invitations.Remove(e.InvitationId),
            },
            CompanyVerified e => state with
            {
                IsVerified = true,
                IsVerifiedByPapers = e.FromPapers,
                RefusedBecause = null,
            },
            CompanyVerificationRefused e => state with
            {
                IsVerified = false,
                RefusedBecause = e.Reason,
            },
            CompanyVerificationLapsed => state with { IsVerified = false },
            CompanyPaperFiled e => state with
            {
                Papers = state.Papers.SetItem(
                    e.PaperId,
                    new Paper(e.Kind, e.ValidUntil, e.Document?.Id)
                ),
            },
            CompanyPaperAccepted e => state.WithPaper(e.PaperId, e),
            CompanyPaperRefused e => state.WithPaper(e.PaperId, e),
            CompanyPaperWithdrawn e => state.WithPaper(e.PaperId, e),
            CompanyPaperExpiryAnnounced e => state.WithPaper(e.PaperId, e),
            CompanyPaperExpired e => state.WithPaper(e.PaperId, e),
            _ => state,
        };

    private Company WithPaper(Guid id, CompanyEvent @event) =>
        !Papers.TryGetValue(id, out var paper) ? this
        : paper.After(@event) is { } after ? this with { Papers = Papers.SetItem(id, after) }
        : this with { Papers = Papers.Remove(id) };
}

/// <summary>Somebody who has been invited, and what they may do once they accept.</summary>
public sealed record Invited(string Email, MemberRole Role, DateTimeOffset Until);
