namespace TradePromotion.Importing;

/// <summary>What has happened to an import.</summary>
public abstract record ImportEvent;

/// <summary>A file was read and can be looked at; its rows stand in a table until they are forgotten.</summary>
/// <param name="Kind">The name of an <see cref="Published.IImportKind"/>.</param>
/// <param name="Owner">The company or agency it is for.</param>
/// <param name="Unknown">Columns that are passed over.</param>
[EventName("import_prepared")]
public sealed record ImportPrepared(
    Guid ImportId,
    string Kind,
    Guid Owner,
    Guid By,
    string FileName,
    int Rows,
    IReadOnlyList<string> Unknown
) : ImportEvent;

/// <summary>It shall be carried out.</summary>
/// <param name="Doubtful">The lines that are taken although they looked like something that is there.</param>
[EventName("import_confirmed")]
public sealed record ImportConfirmed(Guid ImportId, Guid By, IReadOnlyList<int> Doubtful)
    : ImportEvent;

/// <summary>It shall not go on; what has been done stays until it is taken back.</summary>
[EventName("import_stopped")]
public sealed record ImportStopped(Guid ImportId, Guid By) : ImportEvent;

/// <summary>It came to its end, or to where it was stopped.</summary>
[EventName("import_finished")]
public sealed record ImportFinished(
    Guid ImportId,
    int Made,
    int Changed,
    int Unchanged,
    int Failed,
    int Left
) : ImportEvent;

/// <summary>What it did shall be taken back.</summary>
[EventName("import_undo_asked")]
public sealed record ImportUndoAsked(Guid ImportId, Guid By) : ImportEvent;

/// <summary>What nobody had built on was taken back.</summary>
[EventName("import_undone")]
public sealed record ImportUndone(Guid ImportId, int TakenBack, int Kept) : ImportEvent;

/// <summary>An import as its rules need it.</summary>
public sealed record Import(
    Guid Owner,
    bool IsConfirmed,
    bool IsStopped,
    bool IsFinished,
    bool IsUndoAsked,
    bool IsUndone
) : IEvolve<Import, ImportEvent>
{
    public static string StreamType => "import";
    public static Import Initial { get; } = new(Guid.Empty, false, false, false, false, false);

    /// <summary>Whether there is one.</summary>
    public bool Exists => Owner != Guid.Empty;

    public static Import Evolve(Import state, ImportEvent @event) =>
        @event switch
        {
            ImportPrepared e => state with { Owner = e.Owner },
            ImportConfirmed => state with { IsConfirmed = true },
            ImportStopped => state with { IsStopped = true },
            ImportFinished => state with { IsFinished = true },
            ImportUndoAsked => state with { IsUndoAsked = true },
            ImportUndone => state with { IsUndone = true },
            _ => state,
        };
}
