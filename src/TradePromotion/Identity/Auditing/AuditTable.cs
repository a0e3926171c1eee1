using Npgsql;

namespace TradePromotion.Identity.Auditing;

/// <summary>
/// Who did which event and when, in a table of its own, because the store's tables stay exactly as Marten knows them. Without it each
/// of an auditor's questions would read all events. It is disposable: whoever asks fills in what is missing first.
/// </summary>
public sealed class AuditTable(Store store, NpgsqlDataSource data) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancel)
    {
        await store.Provision(cancel);
        await using var make = data.CreateCommand(
            """
            select pg_advisory_xact_lock(hashtext('audit table'));
            create schema if not exists identity;
            create table if not exists identity.audit_line(seq_id bigint primary key, by text, at timestamptz not null);
            create index if not exists audit_line_by on identity.audit_line(by, seq_id desc);
            create index if not exists audit_line_at on identity.audit_line using brin(at);
            """
        );
        await make.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Takes in the events since the last question. Positions are given in the order of commits, so nothing comes later with a smaller one.</summary>
    public async Task CatchUp(CancellationToken cancel = default)
    {
        await using var take = data.CreateCommand(
            """
            insert into identity.audit_line(seq_id, by, at)
            select seq_id, headers ->> 'by', "timestamp" from store.mt_events
            where seq_id > coalesce((select max(seq_id) from identity.audit_line), 0)
            on conflict do nothing
            """
        );
        // The first question after years of events takes them all in.
        take.CommandTimeout = 600;
        await take.ExecuteNonQueryAsync(cancel);
    }

    public Task StartAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancel) => Task.CompletedTask;
}
