namespace TradePromotion.Kernel;

/// <summary>What a person may be on the platform. Stored by name; never renamed.</summary>
public enum Role
{
    /// <summary>Looks around; everyone who is signed in is at least this.</summary>
    Visitor,

    /// <summary>Works for a foreign buyer.</summary>
    Buyer,

    /// <summary>Works for a company that exhibits.</summary>
    Exhibitor,

    /// <summary>Runs fairs for a trade-promotion agency.</summary>
    Officer,

    /// <summary>Runs the platform.</summary>
    Administrator,
}

/// <summary>Who gives a command or asks a question, with what the server knows of them.</summary>
/// <param name="PersonId">The person; <see cref="Guid.Empty"/> for someone not signed in and for the platform itself.</param>
/// <param name="Roles">What they may be.</param>
/// <param name="Companies">The companies they are a member of.</param>
public sealed record Actor(Guid PersonId, IReadOnlySet<Role> Roles, IReadOnlySet<Guid> Companies)
{
    /// <summary>Someone who has not signed in.</summary>
    public static Actor Anonymous { get; } =
        new(Guid.Empty, new HashSet<Role>(), new HashSet<Guid>());

    /// <summary>The platform itself: jobs and reactions.</summary>
    public static Actor Platform { get; } =
        new(Guid.Empty, new HashSet<Role>(), new HashSet<Guid>()) { IsPlatform = true };

    /// <summary>The signed-in device they act from, where there is one.</summary>
    public Guid? Device { get; init; }

    /// <summary>True only for <see cref="Platform"/>.</summary>
    public bool IsPlatform { get; private init; }

    /// <summary>Whether they have signed in.</summary>
    public bool IsKnown => PersonId != Guid.Empty;

    /// <summary>Whether they have the role.</summary>
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>Whether they are a member of the company.</summary>
    public bool WorksFor(Guid companyId) => Companies.Contains(companyId);

    /// <summary>Whether exhibiting is their business: they chose it, or work for a company and neither buy nor organise.</summary>
    public bool Exhibits =>
        Is(Role.Exhibitor) || (Companies.Count > 0 && !Is(Role.Buyer) && !Is(Role.Officer));

    /// <summary>Whether they meet others at fairs to do business, on either side.</summary>
    public bool Trades => Exhibits || Is(Role.Buyer);

    /// <summary>Whether they run fairs for this agency.</summary>
    public bool RunsFairsFor(Guid agencyId) => Is(Role.Officer) && WorksFor(agencyId);
}
