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
        await transaction.CommitAsync(cancel);
    }

    public Task StartAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancel) => Task.CompletedTask;
}
