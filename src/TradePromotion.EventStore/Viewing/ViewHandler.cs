namespace TradePromotion.EventStore;

/// <summary>What one kind of event does to the rows of a view.</summary>
internal sealed record ViewHandler<TRow>(
    Type Event,
    Func<object, Recorded, IEnumerable<Guid>> Needs,
    Action<RowBuffer<TRow>, object, Recorded> Apply
)
    where TRow : class, IRow;
