using System.Collections.Concurrent;
using Npgsql;

namespace TradePromotion.Identity.Staying;

/// <summary>
/// The browsers people are signed in with. One row a sign-in; whoever ends it is believed by every node within seconds, by this
/// one at once. No events: addresses and browsers are personal and are forgotten.
/// </summary>
public sealed partial class Devices(NpgsqlDataSource data, TimeProvider clock)
{
    private static readonly TimeSpan BelievedFor = TimeSpan.FromSeconds(10);
    private const int LongestAgent = 300;
    private const int Remembered = 50_000;
    private ConcurrentDictionary<Guid, DateTimeOffset> _live = new();

    /// <summary>Raised on this node when a sign-in has ended here.</summary>
    public event Action<Guid>? Ended;

    /// <summary>Notes a new sign-in.</summary>
    public async Task<Guid> Begin(
        Guid personId,
        string address,
        string agent,
        CancellationToken cancel = default
    )
    {
        var now = clock.GetUtcNow();
        var id = Ids.New(now);
        await using var insert = data.CreateCommand(
            """
            insert into identity.device(id, person_id, started_at, seen_at, address, agent)
            values ($1, $2, $3, $3, $4, $5)
            """
        );
        Add(insert, id, personId, now, address, agent[..Math.Min(agent.Length, LongestAgent)]);
        await insert.ExecuteNonQueryAsync(cancel);
        return id;
    }

    /// <summary>Whether the sign-in still lasts; notes that it was seen.</summary>
    public async Task<bool> IsLive(
        Guid id,
        Guid personId,
        string address,
        CancellationToken cancel = default
    )
    {
        var now = clock.GetUtcNow();
        if (_live.TryGetValue(id, out var asked) && now - asked < BelievedFor && now >= asked)
            return true;
        await using var look = data.CreateCommand(
            """
            with seen as (
                update identity.device set seen_at = $3, address = $4
                where id = $1 and person_id = $2 and ended_at is null and seen_at < $3 - interval '1 minute')
            select exists(select 1 from identity.device where id = $1 and person_id = $2 and ended_at is null)
            """
        );
        Add(look, id, personId, now, address);
        var lives = (bool)(await look.ExecuteScalarAsync(cancel))!;
        if (_live.Count > Remembered)
            _live = new();
        if (lives)
            _live[id] = now;
        return lives;
    }

    /// <summary>Ends one sign-in of a person.</summary>
    public Task End(Guid personId, Guid id, CancellationToken cancel = default) =>
        End(
            "update identity.device set ended_at = $1 where person_id = $2 and id = $3 and ended_at is null returning id",
            [clock.GetUtcNow(), personId, id],
            cancel
        );

    /// <summary>Ends all sign-ins of a person but one.</summary>
    public Task EndAll(Guid personId, Guid? except = null, CancellationToken cancel = default) =>
        End(
            "update identity.device set ended_at = $1 where person_id = $2 and id <> $3 and ended_at is null returning id",
            [clock.GetUtcNow(), personId, except ?? Guid.Empty],
            cancel
        );

    /// <summary>Forgets sign-ins nobody has used since, ended or not.</summary>
    public async Task Forget(DateTimeOffset before, CancellationToken cancel = default)
    {
        await using var delete = data.CreateCommand(
            "delete from identity.device where seen_at < $1"
        );
        Add(delete, before);
        await delete.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Forgets everything of a person.</summary>
    public async Task Forget(Guid personId, CancellationToken cancel = default)
    {
        await EndAll(personId, cancel: cancel);
        await using var delete = data.CreateCommand(
            "delete from identity.device where person_id = $1"
        );
        Add(delete, personId);
        await delete.ExecuteNonQueryAsync(cancel);
    }

    private async Task End(string sql, object[] values, CancellationToken cancel)
    {
        await using var end = data.CreateCommand(sql);
        Add(end, values);
        var ended = new List<Guid>();
        await using (var rows = await end.ExecuteReaderAsync(cancel))
            while (await rows.ReadAsync(cancel))
                ended.Add(rows.GetGuid(0));
        foreach (var id in ended)
            _live.TryRemove(id, out _);
        foreach (var id in ended)
            Ended?.Invoke(id);
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
    }
}
