using TradePromotion.Companies.Published;

namespace TradePromotion.Companies;

/// <summary>A company as its rules need it.</summary>
public sealed record Company(
    Guid Id,
    CompanyKind Kind,
    string Country,
    IReadOnlySet<Guid> Members,
    bool IsVerified,
    string? RefusedBecause,
    CompanyProfiled? Profile
) : IEvolve<Company, CompanyEvent>
{
    public static string StreamType => "company";

    public static Company Initial { get; } =
        new(Guid.Empty, default, "", new HashSet<Guid>(), false, null, null);

    /// <summary>Whether it has been registered.</summary>
    public bool Exists => Id != Guid.Empty;

    public static Company Evolve(Company state, CompanyEvent @event) =>
        @event switch
        {
            CompanyRegistered e => state with
            {
                Id = e.CompanyId,
                Kind = e.Kind,
                Country = e.Country,
                Members = new HashSet<Guid> { e.RegisteredBy },
            },
            CompanyProfiled e => state with { Profile = e },
            CompanyMemberJoined e => state with
            {
                Members = new HashSet<Guid>(state.Members) { e.PersonId },
            },
            CompanyVerified => state with { IsVerified = true, RefusedBecause = null },
            CompanyVerificationRefused e => state with
            {
                IsVerified = false,
                RefusedBecause = e.Reason,
            },
            _ => state,
        };
}
