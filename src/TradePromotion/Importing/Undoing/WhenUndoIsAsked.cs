using TradePromotion.Importing.Carrying;

namespace TradePromotion.Importing.Undoing;

/// <summary>Takes an import back, the last row first, as far as nobody has built on it.</summary>
public sealed class WhenUndoIsAsked : Reaction
{
    public WhenUndoIsAsked(ImportRunner runner, RowTable table, Desk desk, IActorSource people)
        : base("take_imports_back") =>
        When<ImportUndoAsked>(
            async (e, _, cancel) =>
            {
                if (await runner.Prepared(e.ImportId, cancel) is not { } prepared)
                    return;
                var actor = await people.Of(e.By, cancel);
                var (back, kept) = (0, 0);
                foreach (var row in (await table.Rows(e.ImportId, cancel)).Reverse())
                {
                    if (row.Outcome is not { Position: > 0 } outcome)
                        continue;
                    var isBack =
                        outcome.TakenBack
                        ?? await TakeBack(() =>
                            prepared.Kind.TakeBack(
                                prepared.Context,
                                outcome.Target,
                                outcome.Position,
                                actor,
                                cancel
                            )
                        );
                    (back, kept) = isBack ? (back + 1, kept) : (back, kept + 1);
                    await table.Note(
                        e.ImportId,
                        row.Row.Line,
                        outcome with
                        {
                            TakenBack = isBack,
                        },
                        cancel
                    );
                }
                await desk.Execute(new FinishUndo(e.ImportId, back, kept), Actor.Platform, cancel);
            }
        );

    // What a rule or a withdrawn right forbids by now stays as it is.
    private static async Task<bool> TakeBack(Func<Task<bool>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (e is Refusal or Forbidden)
        {
            return false;
        }
    }
}
