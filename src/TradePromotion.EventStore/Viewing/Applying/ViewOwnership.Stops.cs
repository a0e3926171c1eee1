using Microsoft.Extensions.Logging;
using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>Which event stopped which view, on record.</summary>
internal sealed partial class ViewOwnership
{
    /// <summary>Puts on record which event stopped the view; it stays so until retried, skipped, or tried by the next owner.</summary>
    public async Task Stop(
        NpgsqlConnection connection,
        ViewRuntime view,
        PoisonedEvent poison,
        CancellationToken cancel
    )
    {
        view.Stopped = poison;
        await Record(connection, view, poison, cancel).ConfigureAwait(false);
    }

    public async Task Record(
        NpgsqlConnection connection,
        ViewRuntime view,
        PoisonedEvent poison,
        CancellationToken cancel
    )
    {
        log.LogError(
            "View {View} stopped at event {Position} ({Type}): {Error}",
            view.Name,
            poison.Position,
            poison.Type,
            poison.Error
        );
        await connection
            .Run(
                $"""
                insert into {store.Schema}.tp_poison(name, fingerprint, position, stream_id, type, error, at) values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (name, fingerprint, position) do update set error = excluded.error, at = excluded.at
                """,
                cancel,
                view.Name,
                view.Fingerprint,
                poison.Position,
                poison.StreamId,
                poison.Type,
                poison.Error.Replace('\0', ' '),
                store.Clock.GetUtcNow()
            )
            .ConfigureAwait(false);
    }

    private async Task<List<(string Checkpoint, PoisonedEvent Event, bool Skipped)>> Stops(
        NpgsqlConnection connection,
        CancellationToken cancel
    )
    {
        await using var command = new NpgsqlCommand(
            $"select name || ':' || fingerprint, position, stream_id, type, error, skipped is not null from {store.Schema}.tp_poison",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var stops = new List<(string, PoisonedEvent, bool)>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            stops.Add(
                (
                    reader.GetString(0),
                    new(
                        reader.GetInt64(1),
                        reader.GetGuid(2),
                        reader.GetString(3),
                        reader.GetString(4)
                    ),
                    reader.GetBoolean(5)
                )
            );
        return stops;
    }
}
