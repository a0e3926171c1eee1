using Npgsql;

namespace TradePromotion.Mailing;

/// <summary>Makes the outbox's table before the application serves, and warns when letters reach nobody.</summary>
public sealed class OutboxTable(
    NpgsqlDataSource data,
    MailSettings settings,
    ILogger<OutboxTable> log
) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancel)
    {
        await using var create = data.CreateCommand(
            """
            select pg_advisory_xact_lock(hashtext('mailing tables'));
            create schema if not exists mailing;
            create table if not exists mailing.letter(
                id uuid primary key,
                recipient text not null,
                subject text not null,
                text text not null,
                enclosures jsonb not null,
                written_at timestamptz not null,
                due_at timestamptz not null,
                attempts int not null default 0,
                error text,
                delivered_at timestamptz);
            alter table mailing.letter add column if not exists language text;
            create index if not exists letter_due on mailing.letter(due_at) where delivered_at is null;
            create index if not exists letter_written on mailing.letter(written_at);
            """
        );
        await create.ExecuteNonQueryAsync(cancel);
        if (!settings.ReachesPeople)
            log.LogWarning(
                "Smtp:Host is not set: letters are kept but reach nobody, so nobody can register"
            );
    }

    public Task StartAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancel) => Task.CompletedTask;
}
