namespace TradePromotion.Booths.Published;

/// <summary>How many visitors a fair had on one day of its calendar; each visitor counts once a day.</summary>
public sealed record FairVisitsView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public DateOnly Day { get; init; }

    /// <summary>Visitors of the fair.</summary>
    public int Visitors { get; init; }

    /// <summary>Visits to booths: each visitor once a booth.</summary>
    public int BoothVisits { get; init; }
}

/// <summary>Keeps <see cref="FairVisitsView"/>.</summary>
public sealed class FairVisitsViewProjection : View<FairVisitsView>
{
    public FairVisitsViewProjection()
        : base("fair_visits")
    {
        Sets<FairVisited>(
            (e, _) => BoothIds.VisitsOf(e.FairId, e.Day),
            (row, e, _) => Plus(row, e.FairId, e.Day, visitors: 1)
        );
        Sets<BoothVisited>(
            (e, _) => BoothIds.VisitsOf(e.FairId, e.Day),
            (row, e, _) => Plus(row, e.FairId, e.Day, boothVisits: 1)
        );
        Index(nameof(FairVisitsView.FairId));
    }

    private static FairVisitsView Plus(
        FairVisitsView? row,
        Guid fairId,
        DateOnly day,
        int visitors = 0,
        int boothVisits = 0
    ) =>
        new()
        {
            Id = BoothIds.VisitsOf(fairId, day),
            FairId = fairId,
            Day = day,
            Visitors = (row?.Visitors ?? 0) + visitors,
            BoothVisits = (row?.BoothVisits ?? 0) + boothVisits,
        };
}

/// <summary>How many visitors a booth had on one day of the fair's calendar.</summary>
public sealed record BoothVisitsView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public Guid BoothId { get; init; }
    public DateOnly Day { get; init; }
    public int Visitors { get; init; }
}

/// <summary>Keeps <see cref="BoothVisitsView"/>.</summary>
public sealed class BoothVisitsViewProjection : View<BoothVisitsView>
{
    public BoothVisitsViewProjection()
        : base("booth_visits")
    {
        Sets<BoothVisited>(
            (e, _) => BoothIds.VisitsOf(e.BoothId, e.Day),
            (row, e, _) =>
                row is null
                    ? new BoothVisitsView
                    {
                        Id = BoothIds.VisitsOf(e.BoothId, e.Day),
                        FairId = e.FairId,
                        BoothId = e.BoothId,
                        Day = e.Day,
                        Visitors = 1,
                    }
                    : row with
                    {
                        Visitors = row.Visitors + 1,
                    }
        );
        Index(nameof(BoothVisitsView.FairId));
        Index(nameof(BoothVisitsView.BoothId));
    }
}
