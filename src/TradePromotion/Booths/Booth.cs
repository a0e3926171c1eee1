using TradePromotion.Booths.Published;

namespace TradePromotion.Booths;

/// <summary>A booth as its rules need it.</summary>
public sealed record Booth(Guid? CompanyId, BoothFurnished? Furniture, IReadOnlyList<Guid> Staff)
    : IEvolve<Booth, BoothEvent>
{
    /// <summary>The company it is held for until that one answers; null when it is not held.</summary>
    public Guid? HeldFor { get; init; }

    /// <summary>What is told of the people at the booth.</summary>
    public IReadOnlyList<StaffCard> Cards { get; init; } = [];

    /// <summary>Who is there when.</summary>
    public IReadOnlyList<BoothDuty> Roster { get; init; } = [];

    /// <summary>The change that takes effect later; null when none is planned.</summary>
    public BoothChangePlanned? Planned { get; init; }

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
            BoothStaffed e => state with { Staff = e.Staff, Cards = e.Cards ?? [] },
            BoothRosterSet e => state with { Roster = e.Roster },
            BoothChangePlanned e => state with { Planned = e },
            BoothChangeEnded => state with { Planned = null },
            _ => state,
        };

    /// <summary>The look of another booth for this one. Products and documents stay its company's own.</summary>
    public BoothFurnished LookingLike(BoothFurnished model, Guid boothId) =>
        model with
        {
            BoothId = boothId,
            Products = Furniture?.Products ?? [],
            Documents = Furniture?.Documents,
            Film = Furniture?.Film,
        };

    /// <summary>All that stands in it, as it comes along into another booth.</summary>
    public IEnumerable<BoothEvent> BroughtInto(Guid boothId)
    {
        if (Furniture is { } furniture)
            yield return furniture with
            {
                BoothId = boothId,
            };
        if (Staff.Count > 0)
            yield return new BoothStaffed(boothId, Staff, Cards);
        if (Roster.Count > 0)
            yield return new BoothRosterSet(boothId, Roster);
        if (Planned is { } planned)
            yield return planned with
            {
                BoothId = boothId,
                Look = planned.Look with { BoothId = boothId },
            };
    }
}
