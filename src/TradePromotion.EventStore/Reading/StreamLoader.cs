using Npgsql;
using TradePromotion.Kernel;

namespace TradePromotion.EventStore;

/// <summary>Folds streams into states, of now or of some point.</summary>
internal sealed class StreamLoader(StoreContext store)
{
    private readonly Snapshots _snapshots = new(store);

    public async Task<Loaded> Load(StreamRef stream, AsOf? asOf, CancellationToken cancel)
    {
        var state = stream.Initial;
        var (version, personal) = (0L, false);
        var every = asOf is null ? store.Options.Snapshots.GetValueOrDefault(state.GetType()) : 0;
        if (
            every > 0
            && await _snapshots.Find(stream.Id, state.GetType(), cancel).ConfigureAwait(false)
                is { } snapshot
        )
            (state, version) = (snapshot.State, snapshot.Version);
        var from = version;

        await using var command = store.Data.CreateCommand(
            $"select version, type, data from {store.Schema}.mt_events where stream_id = $1 and version > $2{Limits(asOf)} order by version"
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = stream.Id });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = version });
        AddLimits(command, asOf);
        await using (var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false))
            while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            {
                version = reader.GetInt64(0);
                var type = reader.GetString(1);
                var data = reader.GetFieldValue<byte[]>(2);
                personal |= every > 0 && PersonalText.IsIn(data);
                var @event = await store.Codec.Decode(type, data, cancel).ConfigureAwait(false);
                state = stream.Evolve(
                    state,
                    @event ?? throw new UnknownEvent(type, stream.Id, version)
                );
            }
        if (every > 0 && !personal && version - from >= every)
            await _snapshots.Keep(stream.Id, state, version, cancel).ConfigureAwait(false);
        return new(state, version);
    }

    /// <summary>Many streams in one question. Snapshots play no part: this is for looks back and for lists.</summary>
    public async Task<Dictionary<Guid, object>> LoadMany(
        IReadOnlyList<StreamRef> streams,
        AsOf? asOf,
        CancellationToken cancel
    )
    {
        var known = streams.ToDictionary(s => s.Id);
        var states = streams.ToDictionary(s => s.Id, s => s.Initial);
        await using var command = store.Data.CreateCommand(
            $"select stream_id, version, type, data from {store.Schema}.mt_events where stream_id = any($1) and version > $2{Limits(asOf)} order by stream_id, version"
        );
        command.Parameters.Add(Sql.Uuids(known.Keys));
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = 0 });
        AddLimits(command, asOf);
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
        {
            var (id, type) = (reader.GetGuid(0), reader.GetString(2));
            var @event = await store
                .Codec.Decode(type, reader.GetFieldValue<byte[]>(3), cancel)
                .ConfigureAwait(false);
            states[id] = known[id]
                .Evolve(states[id], @event ?? throw new UnknownEvent(type, id, reader.GetInt64(1)));
        }
        return states;
    }

    private static string Limits(AsOf? asOf) =>
        asOf is null ? "" : " and version <= $3 and \"timestamp\" <= $4 and seq_id <= $5";

    private static void AddLimits(NpgsqlCommand command, AsOf? asOf)
    {
        if (asOf is null)
            return;
        command.Parameters.Add(
            new NpgsqlParameter<long> { TypedValue = asOf.Version ?? long.MaxValue }
        );
        command.Parameters.Add(
            new NpgsqlParameter<DateTimeOffset>
            {
                TypedValue = (asOf.Moment ?? DateTimeOffset.MaxValue).ToUniversalTime(),
            }
        );
        command.Parameters.Add(
            new NpgsqlParameter<long> { TypedValue = asOf.Position ?? long.MaxValue }
        );
    }
}
