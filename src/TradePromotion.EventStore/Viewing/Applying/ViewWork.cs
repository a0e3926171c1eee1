using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>What one page of events means for one view.</summary>
internal sealed class ViewWork
{
    private readonly long _pageUpTo;
    private readonly List<SeenEvent> _all;
    private RowBuffer _rows;

    public ViewWork(ViewRuntime view, SeenPage page)
        : this(
            view,
            [.. page.Events.Where(e => e.Position > view.Position && view.Wants(e))],
            Math.Max(page.UpTo, view.Position)
        ) { }

    public ViewWork(ViewRuntime view, SeenEvent one)
        : this(view, [one], one.Position) { }

    private ViewWork(ViewRuntime view, List<SeenEvent> events, long upTo)
    {
        (View, _all, Events) = (view, events, [.. events]);
        UpTo = _pageUpTo = upTo;
        _rows = view.NewBuffer();
    }

    public ViewRuntime View { get; }

    /// <summary>What concerns the view and was not stopped at.</summary>
    public List<SeenEvent> Events { get; private set; }

    /// <summary>How far the view is once this is written.</summary>
    public long UpTo { get; private set; }

    public PoisonedEvent? Poison { get; private set; }

    /// <summary>A view at rest that is only brought along.</summary>
    public static ViewWork Idle(ViewRuntime view) => new(view, [], view.Position);

    /// <summary>Reads the rows all views need in one round trip, then folds each view's events into its own.</summary>
    public static async Task Fold(
        NpgsqlConnection connection,
        IReadOnlyList<ViewWork> works,
        CancellationToken cancel
    )
    {
        var loads = works
            .Select(w => (Work: w, Keys: w.MissingKeys()))
            .Where(l => l.Keys.Length > 0)
            .ToList();
        if (loads.Count > 0)
        {
            await using var batch = new NpgsqlBatch(connection);
            foreach (var (work, keys) in loads)
                batch.BatchCommands.Add(work._rows.Load(work.Table, keys));
            await using var reader = await batch.ExecuteReaderAsync(cancel).ConfigureAwait(false);
            foreach (var (work, keys) in loads)
            {
                await work._rows.Take(reader, keys, cancel).ConfigureAwait(false);
                await reader.NextResultAsync(cancel).ConfigureAwait(false);
            }
        }
        foreach (var work in works)
            work.FoldAll();
    }

    public IEnumerable<NpgsqlBatchCommand> Writes() => _rows.HasChanges ? _rows.Writes(Table) : [];

    /// <summary>All its events again, from the beginning.</summary>
    public IEnumerable<SeenEvent> Restart()
    {
        (Events, UpTo, Poison) = ([.. _all], _pageUpTo, null);
        return _all;
    }

    /// <summary>The same step once its rows are written.</summary>
    public ViewWork WithoutRows()
    {
        _rows = View.NewBuffer();
        return this;
    }

    public void StopAt(SeenEvent seen, Exception error) =>
        StopAt(seen, PoisonedEvent.Of(seen, error));

    /// <summary>The view stands right before this event.</summary>
    public void StopAt(SeenEvent seen, PoisonedEvent poison)
    {
        Poison = poison;
        UpTo = seen.Position - 1;
        Events = [.. Events.TakeWhile(e => e.Position < seen.Position)];
    }

    private string Table => View.Qualified(View.Serving!);

    private Guid[] MissingKeys()
    {
        var keys = new List<Guid>();
        foreach (var seen in Events)
            try
            {
                keys.AddRange(View.Needs(seen));
            }
            catch (Exception e)
            {
                StopAt(seen, e);
                break;
            }
        return _rows.Missing(keys);
    }

    private void FoldAll()
    {
        foreach (var seen in Events)
            try
            {
                _rows.Fold(seen);
            }
            catch (Exception e)
            {
                StopAt(seen, e);
                return;
            }
    }
}
