namespace TradePromotion.Importing.Carrying;

/// <summary>Whoever looked at the table says that it shall be carried out.</summary>
/// <param name="Doubtful">Lines to be taken although they look like something that is there.</param>
public sealed record ConfirmImport(Guid ImportId, Guid By, IReadOnlyList<int> Doubtful)
    : IDecide<ConfirmImport, Import, ImportEvent>
{
    public Guid StreamId => ImportId;

    public static bool Allows(ConfirmImport command, Import state, Actor actor) =>
        state.Exists && actor.PersonId == command.By && actor.WorksFor(state.Owner);

    public static IReadOnlyList<ImportEvent> Decide(ConfirmImport command, Import state) =>
        state.IsConfirmed
            ? []
            : [new ImportConfirmed(command.ImportId, command.By, [.. command.Doubtful.Order()])];
}

/// <summary>Somebody of the same company stops it where it is.</summary>
public sealed record StopImport(Guid ImportId, Guid By) : IDecide<StopImport, Import, ImportEvent>
{
    public Guid StreamId => ImportId;

    public static bool Allows(StopImport command, Import state, Actor actor) =>
        state.Exists && actor.PersonId == command.By && actor.WorksFor(state.Owner);

    public static IReadOnlyList<ImportEvent> Decide(StopImport command, Import state) =>
        state is { IsConfirmed: true, IsFinished: false, IsStopped: false }
            ? [new ImportStopped(command.ImportId, command.By)]
            : [];
}

/// <summary>The platform has come to the end of it.</summary>
public sealed record FinishImport(
    Guid ImportId,
    int Made,
    int Changed,
    int Unchanged,
    int Failed,
    int Left
) : IDecide<FinishImport, Import, ImportEvent>
{
    public Guid StreamId => ImportId;

    public static bool Allows(FinishImport command, Import state, Actor actor) =>
        actor.IsPlatform && state.IsConfirmed;

    public static IReadOnlyList<ImportEvent> Decide(FinishImport command, Import state) =>
        state.IsFinished
            ? []
            :
            [
                new ImportFinished(
                    command.ImportId,
                    command.Made,
                    command.Changed,
                    command.Unchanged,
                    command.Failed,
                    command.Left
                ),
            ];
}
