using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>Tables that end.</summary>
internal sealed partial class ViewTables
{
    /// <summary>
    /// Drops tables of definitions this program no longer has, when nobody has applied an event to them for so long, nobody
    /// holds them, and the newer definition serves itself.
    /// </summary>
    public async Task<int> DropRetired(
        IReadOnlyList<ViewRuntime> views,
        TimeSpan olderThan,
        CancellationToken cancel
    )
    {
        await using var connection = await store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        await connection
            .Run(
                $"select pg_advisory_xact_lock({store.LockOf("schema")}); set local lock_timeout = '300ms'",
                cancel
            )
            .ConfigureAwait(false);
        var tables = await All(connection, cancel).ConfigureAwait(false);
        var ours = views.Select(v => v.Fingerprint).ToHashSet();
        var waiting = tables
            .Where(t => ours.Contains(t.Fingerprint))
            .GroupBy(t => t.Fingerprint)
            .Where(g => g.All(t => t.State != "serving"))
            .Select(g => g.First().Name)
            .ToHashSet();
        var dropped = 0;
        foreach (
            var old in tables.Where(t => !ours.Contains(t.Fingerprint) && !waiting.Contains(t.Name))
        )
        {
            var isIdle = await connection
                .Ask<bool>(
                    $"""
                    select pg_try_advisory_xact_lock($1) and not exists (
                        select from {S}.mt_event_progression where (name = $2 or name like $2 || ':%') and last_updated > $3)
                    """,
                    cancel,
                    store.LockOf($"view/{old.Name}/{old.Fingerprint}"),
                    $"{old.Name}:{old.Fingerprint}",
                    store.Clock.GetUtcNow() - olderThan
                )
                .ConfigureAwait(false);
            if (!isIdle)
                continue;
            await connection
                .Run(
                    $"""
                    drop view if exists {store.ViewSchema}."{old.Name}__{old.Fingerprint[..8]}";
                    drop table if exists {store.ViewSchema}."{old.Physical}";
                    delete from {S}.tp_view where fingerprint = '{old.Fingerprint}' and generation = {old.Generation};
                    delete from {S}.tp_poison where fingerprint = '{old.Fingerprint}';
                    delete from {S}.mt_event_progression where name = '{old.Name}:{old.Fingerprint}' or name like '{old.Name}:{old.Fingerprint}:%'
                    """,
                    cancel
                )
                .ConfigureAwait(false);
            dropped++;
        }
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        return dropped;
    }
}
