using TradePromotion.EventStore;

namespace TradePromotion.Tests;

/// <summary>Folds events into the rows of a view, an hour apart, without a database.</summary>
public static class Folding
{
    /// <summary>The moment of the first event.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    /// <summary>The rows these events lead to; the n-th happens n hours after <see cref="Start"/>.</summary>
    public static IReadOnlyList<TRow> Rows<TRow>(this View<TRow> view, params object[] events)
        where TRow : class, IRow =>
        view.RowsAfter(
            events.Select(
                (happened, n) =>
                    (happened, new Recorded(n + 1, Guid.Empty, n + 1, Start.AddHours(n), null))
            )
        );
}
