namespace TradePromotion.Importing;

/// <summary>How far an import is. Stored by name; never renamed.</summary>
public enum ImportStage
{
    /// <summary>Read, and looked at.</summary>
    Prepared,

    /// <summary>Being carried out.</summary>
    Running,

    /// <summary>Carried out.</summary>
    Finished,

    /// <summary>Being taken back.</summary>
    Undoing,

    /// <summary>Taken back.</summary>
    Undone,
}

/// <summary>An import as pages show it.</summary>
public sealed record ImportView : IRow
{
    public Guid Id { get; init; }
    public string Kind { get; init; } = "";
    public Guid Owner { get; init; }
    public Guid By { get; init; }
    public string FileName { get; init; } = "";
    public int Rows { get; init; }

    /// <summary>Columns that were passed over.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];
    public ImportStage Stage { get; init; }
    public DateTimeOffset PreparedAt { get; init; }

    /// <summary>Lines that are taken although they looked like something that is there.</summary>
    public IReadOnlyList<int> Doubtful { get; init; } = [];
    public int Made { get; init; }
    public int Changed { get; init; }
    public int Unchanged { get; init; }
    public int Failed { get; init; }
    public int Remaining { get; init; }
    public int TakenBack { get; init; }
    public int Kept { get; init; }
}

/// <summary>Keeps <see cref="ImportView"/>.</summary>
public sealed class ImportViewProjection : View<ImportView>
{
    public ImportViewProjection()
        : base("import")
    {
        Starts<ImportPrepared>(
            (e, at) =>
                new ImportView
                {
                    Id = e.ImportId,
                    Kind = e.Kind,
                    Owner = e.Owner,
                    By = e.By,
                    FileName = e.FileName,
                    Rows = e.Rows,
                    Unknown = e.Unknown,
                    PreparedAt = at.At,
                }
        );
        Changes<ImportConfirmed>(
            e => e.ImportId,
            (row, e, _) => row with { Stage = ImportStage.Running, Doubtful = e.Doubtful }
        );
        Changes<ImportFinished>(
            e => e.ImportId,
            (row, e, _) =>
                row with
                {
                    Stage = ImportStage.Finished,
                    Made = e.Made,
                    Changed = e.Changed,
                    Unchanged = e.Unchanged,
                    Failed = e.Failed,
                    Remaining = e.Left,
                }
        );
        Changes<ImportUndoAsked>(
            e => e.ImportId,
            (row, _, _) => row with { Stage = ImportStage.Undoing }
        );
        Changes<ImportUndone>(
            e => e.ImportId,
            (row, e, _) =>
                row with
                {
                    Stage = ImportStage.Undone,
                    TakenBack = e.TakenBack,
                    Kept = e.Kept,
                }
        );
        Index(nameof(ImportView.Owner), nameof(ImportView.PreparedAt));
    }
}
