using Microsoft.EntityFrameworkCore;

namespace TradePromotion.Identity.Credentials;

/// <summary>
/// Makes the tables of <see cref="CredentialContext"/> before the application serves, once, whichever node comes first. A later
/// change to them is a further idempotent statement here.
/// </summary>
public sealed class CredentialTables(IServiceScopeFactory scopes) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<CredentialContext>();
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.Database.ExecuteSqlRawAsync(
            "select pg_advisory_xact_lock(hashtext('identity tables'))",
            cancel
        );
        var isThere = await context
            .Database.SqlQueryRaw<bool>(
                "select to_regclass('identity.credential') is not null as \"Value\""
            )
            .SingleAsync(cancel);
        if (!isThere)
            await context.Database.ExecuteSqlRawAsync(
                context.Database.GenerateCreateScript().Replace("{", "{{").Replace("}", "}}"),
                cancel
            );
        await context.Database.ExecuteSqlRawAsync(Later, cancel);
        await transaction.CommitAsync(cancel);
    }

    // Passkeys are in the script for a new database; one made before them gets the same table here.
    private const string Later = """
        create table if not exists identity.credential_passkey(
            "CredentialId" bytea not null constraint "PK_credential_passkey" primary key,
            "UserId" uuid not null constraint "FK_credential_passkey_credential_UserId" references identity.credential("Id") on delete cascade,
            "Data" jsonb not null);
        create index if not exists "IX_credential_passkey_UserId" on identity.credential_passkey("UserId");
        create table if not exists identity.device(
            id uuid primary key, person_id uuid not null, started_at timestamptz not null, seen_at timestamptz not null,
            address text not null, agent text not null, ended_at timestamptz);
        alter table identity.device add column if not exists proved_at timestamptz;
        create index if not exists device_of_person on identity.device(person_id, seen_at);
        create index if not exists device_seen on identity.device(seen_at);
        """;

    public Task StartAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancel) => Task.CompletedTask;
}
