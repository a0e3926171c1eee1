namespace TradePromotion.Importing.Published;

/// <summary>A column of a table that can be imported.</summary>
/// <param name="Name">As it stands in the file; never changes.</param>
/// <param name="Word">The key of the sentence that says what belongs in it.</param>
public sealed record ImportColumn(string Name, string Word);

/// <summary>A row as it stands in the file.</summary>
/// <param name="Line">Its line, counted as a spreadsheet does: the header is 1.</param>
/// <param name="Cells">By column; a column the file does not have is not in it.</param>
public sealed record ImportRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>What stands in a column; null where the file does not have it.</summary>
    public string? this[string column] => Cells.GetValueOrDefault(column);
}

/// <summary>Whose import it is.</summary>
/// <param name="Owner">The company or agency it is done for.</param>
public sealed record ImportContext(Guid ImportId, Guid Owner, Guid By);

/// <summary>What would come of a row.</summary>
public enum RowFate
{
    /// <summary>Something is wrong with it; it is passed over.</summary>
    Wrong,

    /// <summary>It may be there already under another name; it is taken only when somebody says so.</summary>
    Doubtful,

    /// <summary>Something new.</summary>
    New,

    /// <summary>A change of what is there.</summary>
    Change,

    /// <summary>It is there already, and nothing changes.</summary>
    Same,
}

/// <summary>Why a row is wrong or doubtful, in the reader's language.</summary>
public sealed record RowProblem(string Column, string Sentence);

/// <summary>What would come of a row, and how it is carried out.</summary>
/// <param name="Carry">Gives the position of the last event; throws what the desk throws.</param>
public sealed record RowPlan(
    int Line,
    RowFate Fate,
    string Title,
    Guid Target,
    IReadOnlyList<RowProblem> Problems,
    Func<Actor, CancellationToken, Task<long>>? Carry = null
);

/// <summary>A kind of table that can be imported; a module offers one by registering it as a service.</summary>
public interface IImportKind
{
    /// <summary>Its name in addresses; its words begin with <c>Importing.{Name}.</c></summary>
    string Name { get; }

    /// <summary>Where its things are listed.</summary>
    string Home { get; }

    /// <summary>Where to go on with what was made, said by <c>Importing.{Name}.Afterwards</c>; null for nowhere.</summary>
    string? Afterwards => null;

    /// <summary>Its columns, in the order of the sample.</summary>
    IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>Rows that show how it is filled in.</summary>
    IReadOnlyList<string[]> Sample { get; }

    /// <summary>For whom this person imports; null for who may not.</summary>
    Guid? OwnerFor(Actor actor);

    /// <summary>What would come of each row.</summary>
    Task<IReadOnlyList<RowPlan>> Plan(
        ImportContext context,
        IReadOnlyList<ImportRow> rows,
        CancellationToken cancel = default
    );

    /// <summary>Takes back what a row did; false when somebody has built on it since and it stays.</summary>
    Task<bool> TakeBack(
        ImportContext context,
        Guid target,
        long position,
        Actor actor,
        CancellationToken cancel = default
    );
}
