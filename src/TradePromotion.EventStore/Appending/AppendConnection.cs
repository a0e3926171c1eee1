using System.Data;
using Npgsql;
using TradePromotion.Kernel;

namespace TradePromotion.EventStore;

/// <summary>The writer's connection with its prepared statements; made when first needed and again after it broke.</summary>
internal sealed class AppendConnection(StoreContext store) : IAsyncDisposable
{
    // The planner takes the arrays for large ones and would scan mt_streams; a lone index is right for any size.
    private const string PlannerSettings =
        "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off -c plan_cache_mode=force_generic_plan";

    private NpgsqlConnection? _connection;
    private AppendParameters? _statement;
    private LoneAppend? _lone;
    private int _breaks;

    public bool IsOpen => _connection?.FullState == ConnectionState.Open;

    public async ValueTask DisposeAsync() => await Disconnect().ConfigureAwait(false);

    /// <summary>Commits the batch and gives each request its outcome. Throws when the database cannot take it.</summary>
    public async Task Execute(AppendBatch batch)
    {
        try
        {
            // Not found out by the first who writes after a restart of the server: for them it would have failed.
            if (_breaks != store.Signal.Breaks)
                await Disconnect().ConfigureAwait(false);
            if (_statement is null)
                await Connect().ConfigureAwait(false);
            // The database keeps microseconds; what is at hand must not know more than what is read back.
            var now = store.Clock.GetUtcNow();
            now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
            if (
                batch.Requests is not [var one]
                || !LoneAppend.Fits(one)
                || !await WriteAlone(batch, one, now).ConfigureAwait(false)
            )
                await WriteTogether(batch, now).ConfigureAwait(false);
        }
        catch when (!IsOpen)
        {
            // Whether it was committed is unknown; the callers hear of the failure, the next batch gets a new connection.
            await Disconnect().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Whether the short way sufficed.</summary>
    private async Task<bool> WriteAlone(AppendBatch batch, AppendRequest one, DateTimeOffset now)
    {
        if (await _lone!.Execute(one, Ids.New(now), now).ConfigureAwait(false) is not { } position)
            return false;
        one.Position = position;
        Committed(batch, [one.Streams[0].Expected.Value], [position], now);
        return true;
    }

    private async Task WriteTogether(AppendBatch batch, DateTimeOffset now)
    {
        _statement!.At.TypedValue = now;
        batch.Fill(_statement, now);
        long[] versions,
            positions;
        await using (
            var reader = await _statement.Command.ExecuteReaderAsync().ConfigureAwait(false)
        )
        {
            await reader.ReadAsync().ConfigureAwait(false);
            versions = reader.GetFieldValue<long[]>(1);
            positions = reader.IsDBNull(2) ? [] : reader.GetFieldValue<long[]>(2);
            batch.Settle(reader.GetFieldValue<int[]>(0), versions, positions);
        }
        if (positions.Length > 0)
            Committed(batch, versions, positions, now);
    }

    private void Committed(AppendBatch batch, long[] versions, long[] positions, DateTimeOffset at)
    {
        batch.Remember(store.Recent, versions, positions, at);
        store.Signal.Heard(positions[^1]);
    }

    private async Task Connect()
    {
        await Disconnect().ConfigureAwait(false);
        _breaks = store.Signal.Breaks;
        _connection = await store
            .OpenOwn(PlannerSettings, CancellationToken.None)
            .ConfigureAwait(false);
        try
        {
            await Prepare(_connection).ConfigureAwait(false);
        }
        catch (PostgresException e)
            when (e.SqlState
                    is PostgresErrorCodes.UndefinedFunction
                        or PostgresErrorCodes.InvalidSchemaName
            )
        {
            // The first append ever, and nobody made the tables yet.
            await StoreSchema.Provision(store, CancellationToken.None).ConfigureAwait(false);
            await Prepare(_connection).ConfigureAwait(false);
        }
    }

    private async Task Prepare(NpgsqlConnection connection)
    {
        _lone = await LoneAppend.Prepare(store, connection).ConfigureAwait(false);
        _statement = await AppendParameters.Prepare(store, connection).ConfigureAwait(false);
    }

    private async Task Disconnect()
    {
        if (_lone is not null)
            await _lone.DisposeAsync().ConfigureAwait(false);
        if (_statement is not null)
            await _statement.DisposeAsync().ConfigureAwait(false);
        if (_connection is not null)
            await _connection.DisposeAsync().ConfigureAwait(false);
        (_lone, _statement, _connection) = (null, null, null);
    }
}
