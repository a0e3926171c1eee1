namespace TradePromotion.Fairs;

/// <summary>A row of a form that lists things.</summary>
public interface IRowDraft
{
    /// <summary>Whether nothing is typed in it: such a row is nothing, and clearing one takes it away.</summary>
    bool IsBlank { get; }
}

/// <summary>Lists that people type row by row, without scripts: empty rows at the end take new things.</summary>
public static class RowDrafts
{
    /// <summary>The rows somebody typed, without empty ones, so that the n-th row is the n-th thing.</summary>
    public static List<TRow> Typed<TRow>(List<TRow>? rows)
        where TRow : IRowDraft => [.. (rows ?? []).Where(row => !row.IsBlank)];

    /// <summary>These rows and some empty ones after them.</summary>
    public static List<TRow> WithRoom<TRow>(IEnumerable<TRow> rows, int room = 2)
        where TRow : new() => [.. rows, .. Enumerable.Range(0, room).Select(_ => new TRow())];

    /// <summary>Whether all these texts are empty.</summary>
    public static bool AreBlank(params string?[] texts) => texts.All(string.IsNullOrWhiteSpace);
}
