using TradePromotion.Booths.Published;

namespace TradePromotion.Reporting.Tracing;

/// <summary>Where the event of a visit stands, so that a fair's visits are found without reading those of all fairs.</summary>
public sealed record TracedVisitView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }

    /// <summary>A visit to one of the fair's booths, not to the fair itself.</summary>
    public bool IsBooth { get; init; }
    public long Position { get; init; }
}

/// <summary>Keeps <see cref="TracedVisitView"/>.</summary>
public sealed class TracedVisitViewProjection : View<TracedVisitView>
{
    public TracedVisitViewProjection()
        : base("traced_visit")
    {
        Starts<FairVisited>((e, at) => Row(e.FairId, isBooth: false, at));
        Starts<BoothVisited>((e, at) => Row(e.FairId, isBooth: true, at));
        Index(nameof(TracedVisitView.FairId), nameof(TracedVisitView.Position));
    }

    private static TracedVisitView Row(Guid fairId, bool isBooth, Recorded at) =>
        new()
        {
            Id = Ids.Of("traced visit", at.Position),
            FairId = fairId,
            IsBooth = isBooth,
            Position = at.Position,
        };
}
