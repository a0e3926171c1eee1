using Npgsql;

namespace TradePromotion.Identity.Auditing;

/// <summary>
/// Makes the two indexes an auditor's questions need: by who did it, and by day. Without them each question would read
/// all events. The one by day is a few pages however long the history.
/// </summary>
public sealed class AuditIndexes(Store store, NpgsqlDataSource data) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancel)
    {
        await store.Provision(cancel);
        await using var make = data.CreateCommand(
            """
            select pg_advisory_xact_lock(hashtext('audit indexes'));
            create index if not exists tp_events_by on store.mt_events ((headers ->> 'by'), seq_id desc);
            create index if not exists tp_events_day on store.mt_events using brin ("timestamp");
            """
        );
        await make.ExecuteNonQueryAsync(cancel);
    }

    public Task StartAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancel) => Task.CompletedTask;
}
