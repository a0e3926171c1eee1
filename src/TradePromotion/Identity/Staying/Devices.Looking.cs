using Npgsql;

namespace TradePromotion.Identity.Staying;

/// <summary>What is known of the browsers people are signed in with.</summary>
public sealed partial class Devices
{
    private const string Columns = "id, person_id, started_at, seen_at, address, agent, ended_at";

    /// <summary>Where a person is signed in, the last seen first.</summary>
    public async Task<IReadOnlyList<Device>> Of(Guid personId, CancellationToken cancel = default)
    {
        await using var select = data.CreateCommand(
            $"select {Columns} from identity.device where person_id = $1 and ended_at is null order by seen_at desc, id"
        );
        Add(select, personId);
        return await Read(select, cancel);
    }

    /// <summary>What is still known of these sign-ins, ended ones too.</summary>
    public async Task<IReadOnlyDictionary<Guid, Device>> Find(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancel = default
    )
    {
        await using var select = data.CreateCommand(
            $"select {Columns} from identity.device where id = any($1)"
        );
        Add(select, ids.ToArray());
        return (await Read(select, cancel)).ToDictionary(device => device.Id);
    }

    /// <summary>When somebody last proved there who they are: by signing in or since; null when the sign-in has ended.</summary>
    public async Task<DateTimeOffset?> ProvedAt(
        Guid id,
        Guid personId,
        CancellationToken cancel = default
    )
    {
        await using var look = data.CreateCommand(
            "select greatest(started_at, proved_at) from identity.device where id = $1 and person_id = $2 and ended_at is null"
        );
        Add(look, id, personId);
        return await look.ExecuteScalarAsync(cancel) is DateTime proved
            ? new DateTimeOffset(proved, TimeSpan.Zero)
            : null;
    }

    /// <summary>Notes that they have proved it now.</summary>
    public async Task NoteProof(Guid id, Guid personId, CancellationToken cancel = default)
    {
        await using var note = data.CreateCommand(
            "update identity.device set proved_at = $3 where id = $1 and person_id = $2"
        );
        Add(note, id, personId, clock.GetUtcNow());
        await note.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Which of these no longer last.</summary>
    internal async Task<IReadOnlyList<Guid>> EndedAmong(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancel
    )
    {
        await using var select = data.CreateCommand(
            "select id from identity.device where id = any($1) and ended_at is null"
        );
        Add(select, ids.ToArray());
        var live = new HashSet<Guid>();
        await using var rows = await select.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
            live.Add(rows.GetGuid(0));
        return [.. ids.Where(id => !live.Contains(id))];
    }

    private static async Task<IReadOnlyList<Device>> Read(
        NpgsqlCommand select,
        CancellationToken cancel
    )
    {
        var devices = new List<Device>();
        await using var rows = await select.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
            devices.Add(
                new(
                    rows.GetGuid(0),
                    rows.GetGuid(1),
                    rows.GetFieldValue<DateTimeOffset>(2),
                    rows.GetFieldValue<DateTimeOffset>(3),
                    rows.GetString(4),
                    rows.GetString(5),
                    rows.IsDBNull(6) ? null : rows.GetFieldValue<DateTimeOffset>(6)
                )
            );
        return devices;
    }
}
