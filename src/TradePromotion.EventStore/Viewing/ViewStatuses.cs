using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>What the database says about the views, for this node and all others.</summary>
internal sealed class ViewStatuses(StoreContext store, IReadOnlyList<ViewRuntime> views)
{
    private sealed record Line(long Head, long? Serving, long? Filling, PoisonedEvent? Stopped);

    public async Task<IReadOnlyList<ViewStatus>> All(CancellationToken cancel)
    {
        var lines = await Lines(views, cancel).ConfigureAwait(false);
        return
        [
            .. views.Zip(
                lines,
                (view, line) =>
                {
                    // What this node applies itself it knows better than the record, which follows now and then.
                    var position = Math.Max(
                        line.Serving ?? line.Filling ?? 0,
                        view.IsOwned ? view.Position : 0
                    );
                    return new ViewStatus(
                        view.Name,
                        view.Fingerprint,
                        position,
                        Math.Max(0, line.Head - position),
                        line.Serving is not null,
                        line.Filling is { } filled
                            ? Math.Min(
                                1,
                                view.FillProgress ?? filled / (double)Math.Max(1, line.Head)
                            )
                            : null,
                        line.Stopped
                    );
                }
            ),
        ];
    }

    /// <summary>Learns how far views are that another node applies.</summary>
    public async Task Refresh(IReadOnlyList<ViewRuntime> some, CancellationToken cancel)
    {
        foreach (var (view, line) in some.Zip(await Lines(some, cancel).ConfigureAwait(false)))
            if (!view.IsOwned)
            {
                view.Reached(line.Serving ?? 0);
                view.Stopped = line.Stopped;
            }
    }

    /// <summary>Whether each of them is on record as stopped by an event, neither retried nor skipped since.</summary>
    public async Task<bool> AllStopped(IReadOnlyList<ViewRuntime> some, CancellationToken cancel) =>
        (await Lines(some, cancel).ConfigureAwait(false)).All(line => line.Stopped is not null);

    private async Task<List<Line>> Lines(IReadOnlyList<ViewRuntime> some, CancellationToken cancel)
    {
        await using var command = store.Data.CreateCommand(
            $"""
            select (select coalesce(max(seq_id), 0) from {store.Schema}.mt_events),
                (select p.last_seq_id from {store.Schema}.mt_event_progression p where p.name = v.name || ':' || v.fingerprint),
                (select max(p.last_seq_id) from {store.Schema}.mt_event_progression p where p.name like v.name || ':' || v.fingerprint || ':%'),
                x.position, x.stream_id, x.type, x.error
            from unnest($1, $2) with ordinality as v(name, fingerprint, ord)
            left join lateral (
                select * from {store.Schema}.tp_poison x where x.name = v.name and x.fingerprint = v.fingerprint and x.skipped is null
                order by x.position limit 1) x on true
            order by v.ord
            """
        );
        command.Parameters.Add(
            new()
            {
                Value = some.Select(v => v.Name).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
            }
        );
        command.Parameters.Add(
            new()
            {
                Value = some.Select(v => v.Fingerprint).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
            }
        );
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var lines = new List<Line>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            lines.Add(
                new(
                    reader.GetInt64(0),
                    reader.IsDBNull(1) ? null : reader.GetInt64(1),
                    reader.IsDBNull(2) ? null : reader.GetInt64(2),
                    reader.IsDBNull(3)
                        ? null
                        : new(
                            reader.GetInt64(3),
                            reader.GetGuid(4),
                            reader.GetString(5),
                            reader.GetString(6)
                        )
                )
            );
        return lines;
    }
}
