using TradePromotion.Importing.Published;

namespace TradePromotion.Importing.Carrying;

/// <summary>Carries imports out and takes them back, row by row; begun again after a crash, it goes on where it was.</summary>
public sealed class ImportRunner(
    ImportKinds kinds,
    RowTable table,
    Desk desk,
    Store store,
    IActorSource people
)
{
    private const int RowsBetweenLooks = 10;

    /// <summary>Carries an import out in the name of whoever confirmed it: what they may no longer do fails.</summary>
    public async Task Carry(
        Guid import,
        Guid by,
        IReadOnlyList<int> doubtful,
        CancellationToken cancel
    )
    {
        if (await Prepared(import, cancel) is not { } prepared)
            return;
        var (kind, context) = prepared;
        var rows = await table.Rows(import, cancel);
        var actor = await people.Of(by, cancel);
        var left = 0;
        var counts = rows.Where(row => row.Outcome is not null)
            .CountBy(row => row.Outcome!.Result)
            .ToDictionary();
        var open = rows.Where(row => row.Outcome is null).Select(row => row.Row).ToList();
        foreach (
            var (index, plan) in (await kind.Plan(context, open, cancel))
                .OrderBy(plan => plan.Line)
                .Index()
        )
        {
            if (index % RowsBetweenLooks == 0 && await IsStopped(import, cancel))
            {
                left = open.Count - index;
                break;
            }
            var outcome = await Carry(plan, doubtful, actor, cancel);
            if (outcome is null)
            {
                counts[RowResult.Failed] = counts.GetValueOrDefault(RowResult.Failed) + 1;
                continue;
            }
            counts[outcome.Result] = counts.GetValueOrDefault(outcome.Result) + 1;
            await table.Note(import, plan.Line, outcome, cancel);
        }
        await desk.Execute(
            new FinishImport(
                import,
                counts.GetValueOrDefault(RowResult.Made),
                counts.GetValueOrDefault(RowResult.Changed),
                counts.GetValueOrDefault(RowResult.Unchanged),
                counts.GetValueOrDefault(RowResult.Failed),
                left
            ),
            Actor.Platform,
            cancel
        );
    }

    /// <summary>The kind of an import and whose it is; null where there is none.</summary>
    public async Task<(IImportKind Kind, ImportContext Context)?> Prepared(
        Guid import,
        CancellationToken cancel
    )
    {
        await foreach (var stored in store.ReadStream(import, cancel: cancel))
            if (stored.Data is ImportPrepared e && kinds.Find(e.Kind) is { } kind)
                return (kind, new(import, e.Owner, e.By));
        return null;
    }

    // What is wrong or doubtful is not noted: why, the plan says anew, in the reader's language.
    private static async Task<RowOutcome?> Carry(
        RowPlan plan,
        IReadOnlyList<int> doubtful,
        Actor actor,
        CancellationToken cancel
    )
    {
        if (plan.Fate == RowFate.Same)
            return new(RowResult.Unchanged, plan.Target, 0);
        if (
            plan.Carry is null
            || plan.Fate == RowFate.Wrong
            || (plan.Fate == RowFate.Doubtful && !doubtful.Contains(plan.Line))
        )
            return null;
        try
        {
            var position = await plan.Carry(actor, cancel);
            return new(
                position == 0 ? RowResult.Unchanged
                    : plan.Fate == RowFate.Change ? RowResult.Changed
                    : RowResult.Made,
                plan.Target,
                position
            );
        }
        catch (Refusal refusal)
        {
            return new(
                RowResult.Failed,
                plan.Target,
                0,
                refusal.Key,
                [.. refusal.Values.Select(value => $"{value}")]
            );
        }
        catch (Forbidden)
        {
            return new(RowResult.Failed, plan.Target, 0, "Importing.Refused.Forbidden", []);
        }
    }

    private async Task<bool> IsStopped(Guid import, CancellationToken cancel) =>
        (await store.Load<Import, ImportEvent>(import, cancel: cancel)).State.IsStopped;
}
