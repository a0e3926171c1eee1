using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>When the database refuses the rows of many events: again from the checkpoint in smaller and smaller steps, until it is one event's.</summary>
internal sealed partial class ViewFiller
{
    private const int PageSize = 10_000;
    private const int CarefulSize = 100;

    private int _pageSize = PageSize;
    private long _refusedUpTo;

    // Rows are written after each page.
    private bool IsCareful => _pageSize < PageSize;

    /// <summary>The event whose rows were refused; null while it may be one of several.</summary>
    private PoisonedEvent? Refused(SeenPage page, PostgresException refusal) =>
        _pageSize == 1 && page.Events is [var seen] ? PoisonedEvent.Of(seen, refusal) : null;

    /// <summary>Goes back to what is written, for smaller steps.</summary>
    private async Task Narrow(NpgsqlConnection connection, SeenPage page, CancellationToken cancel)
    {
        _pageSize = IsCareful ? 1 : CarefulSize;
        _refusedUpTo = Math.Max(_refusedUpTo, page.UpTo);
        _rows.Clear();
        _position = await Recorded(connection, cancel).ConfigureAwait(false);
    }

    /// <summary>What was refused together may have gone through one by one; then on in big steps.</summary>
    private void Relax()
    {
        if (_position >= _refusedUpTo)
            _pageSize = PageSize;
    }

    private Task<long> Recorded(NpgsqlConnection connection, CancellationToken cancel) =>
        connection.Ask<long>(
            $"select coalesce((select last_seq_id from {store.Schema}.mt_event_progression where name = '{view.FillCheckpoint(table.Generation)}'), 0)",
            cancel
        );
}
