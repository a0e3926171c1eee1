namespace TradePromotion.Importing.Undoing;

/// <summary>Somebody of the same company wants what the import did taken back.</summary>
public sealed record UndoImport(Guid ImportId, Guid By) : IDecide<UndoImport, Import, ImportEvent>
{
    public Guid StreamId => ImportId;

    public static bool Allows(UndoImport command, Import state, Actor actor) =>
        state.Exists && actor.PersonId == command.By && actor.WorksFor(state.Owner);

    public static IReadOnlyList<ImportEvent> Decide(UndoImport command, Import state)
    {
        Refusal.Unless(state.IsFinished, "Importing.Refused.NotFinished");
        return state.IsUndoAsked ? [] : [new ImportUndoAsked(command.ImportId, command.By)];
    }
}

/// <summary>The platform has taken back what it could.</summary>
public sealed record FinishUndo(Guid ImportId, int TakenBack, int Kept)
    : IDecide<FinishUndo, Import, ImportEvent>
{
    public Guid StreamId => ImportId;

    public static bool Allows(FinishUndo command, Import state, Actor actor) =>
        actor.IsPlatform && state.IsUndoAsked;

    public static IReadOnlyList<ImportEvent> Decide(FinishUndo command, Import state) =>
        state.IsUndone ? [] : [new ImportUndone(command.ImportId, command.TakenBack, command.Kept)];
}
