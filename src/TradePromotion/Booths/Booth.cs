using TradePromotion.Booths.Published;

namespace TradePromotion.Booths;

/// <summary>A booth as its rules need it.</summary>
public sealed record Booth(Guid? CompanyId, BoothFurnished? Furniture, IReadOnlyList<Guid> Staff)
    : IEvolve<Booth, BoothEvent>
{
    /// <summary>The company it is held for until that one answers; null when it is not held.</summary>
    public Guid? HeldFor { get; init; }

    /// <summary>The fair it belongs to; empty until somebody has it.</summary>
    public Guid FairId { get; init; }

    /// <summary>Its number on the plan.</summary>
    public string Number { get; init; } = "";

    public static string StreamType => "booth";

    public static Booth Initial { get; } = new(null, null, []);

    /// <summary>Refuses unless the booth can be given to this company: nobody else has it and it is held for nobody else.</summary>
    public void MustBeFreeFor(Guid company, string number)
    {
        Refusal.UnlessAt("Number", CompanyId is null, "Booths.Refused.BoothTaken", number);
        Refusal.UnlessAt(
            "Number",
            HeldFor is null || HeldFor == company,
            "Booths.Refused.BoothHeld",
            number
        );
    }

    /// <summary>Whether the actor works for the company the booth belongs to.</summary>
    public bool IsOf(Actor actor) => CompanyId is { } company && actor.WorksFor(company);

    public static Booth Evolve(Booth state, BoothEvent @event) =>
        @event switch
        {
            // Whatever another company had there before has moved with it.
            BoothAssigned e => Initial with
            {
                CompanyId = e.CompanyId,
                FairId = e.FairId,
                Number = e.Number,
            },
            BoothHeld e => state with { HeldFor = e.CompanyId },
            BoothReleased => Initial,
            BoothFurnished e => state with { Furniture = e },
            BoothStaffed e => state with { Staff = e.Staff },
            _ => state,
        };
}
