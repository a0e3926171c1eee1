using TradePromotion.Companies.Published;

namespace TradePromotion.Booths;

/// <summary>The company as its booth needs it, folded from what companies publish.</summary>
public sealed record Exhibitor(bool MayExhibit, IReadOnlySet<Guid> Members)
    : IEvolve<Exhibitor, CompanyEvent>
{
    public static string StreamType => "company";

    public static Exhibitor Initial { get; } = new(false, new HashSet<Guid>());

    public static Exhibitor Evolve(Exhibitor state, CompanyEvent @event) =>
        @event switch
        {
            CompanyRegistered e => new(
                Exhibits(e.Kind),
                e.EnteredFor is null ? new HashSet<Guid> { e.RegisteredBy } : []
            ),
            CompanyEntryWithdrawn => Initial,
            CompanyMemberJoined e => state with
            {
                Members = new HashSet<Guid>(state.Members) { e.PersonId },
            },
            CompanyMemberLeft e => state with
            {
                Members = state.Members.Where(id => id != e.PersonId).ToHashSet(),
            },
            _ => state,
        };

    /// <summary>Whether companies of this kind exhibit.</summary>
    public static bool Exhibits(CompanyKind kind) =>
        kind
            is CompanyKind.Enterprise
                or CompanyKind.Cooperative
                or CompanyKind.Household
                or CompanyKind.ServiceProvider;
}
