using Quartz;

namespace TradePromotion.Identity.Closing;

/// <summary>Deletes accounts whose days of grace are over.</summary>
[DisallowConcurrentExecution]
public sealed class CloseAccounts(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Closures>().Carry(cancel);
    }
}
