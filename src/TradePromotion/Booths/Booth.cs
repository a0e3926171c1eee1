using TradePromotion.Booths.Published;

namespace TradePromotion.Booths;

/// <summary>A booth as its rules need it.</summary>
public sealed record Booth(Guid? CompanyId, BoothFurnished? Furniture, IReadOnlyList<Guid> Staff)
    : IEvolve<Booth, BoothEvent>
{
    public static string StreamType => "booth";

    public static Booth Initial { get; } = new(null, null, []);

    /// <summary>Whether the actor works for the company the booth belongs to.</summary>
    public bool IsOf(Actor actor) => CompanyId is { } company && actor.WorksFor(company);

    public static Booth Evolve(Booth state, BoothEvent @event) =>
        @event switch
        {
            BoothAssigned e => state with { CompanyId = e.CompanyId },
            BoothFurnished e => state with { Furniture = e },
            BoothStaffed e => state with { Staff = e.Staff },
            _ => state,
        };
}
