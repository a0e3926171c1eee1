using Quartz;

namespace TradePromotion.Importing;

/// <summary>Forgets the rows of old imports: they may name people, and nobody takes them back any more.</summary>
[DisallowConcurrentExecution]
public sealed class ForgetImportedRows(RowTable table, TimeProvider time) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancel) =>
        new(table.Forget(time.GetUtcNow() - RowTable.KeptFor, cancel));
}
