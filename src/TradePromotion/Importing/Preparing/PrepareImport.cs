namespace TradePromotion.Importing.Preparing;

/// <summary>A member hands in a table for the company or agency they work for; nothing comes of it yet.</summary>
/// <param name="Unknown">Columns that are passed over.</param>
public sealed record PrepareImport(
    Guid ImportId,
    string Kind,
    Guid Owner,
    Guid By,
    string FileName,
    int Rows,
    IReadOnlyList<string> Unknown
) : IDecide<PrepareImport, Import, ImportEvent>
{
    private const int LongestName = 120;
    private const int MostUnknown = 20;

    public Guid StreamId => ImportId;

    public static bool Allows(PrepareImport command, Import state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.By && actor.WorksFor(command.Owner);

    public static IReadOnlyList<ImportEvent> Decide(PrepareImport command, Import state) =>
        state.Exists
            ? []
            :
            [
                new ImportPrepared(
                    command.ImportId,
                    command.Kind,
                    command.Owner,
                    command.By,
                    command.FileName.Length > LongestName
                        ? command.FileName[^LongestName..]
                        : command.FileName,
                    command.Rows,
                    [.. command.Unknown.Take(MostUnknown)]
                ),
            ];
}
