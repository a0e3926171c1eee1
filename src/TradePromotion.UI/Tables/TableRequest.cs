namespace TradePromotion.UI;

/// <summary>Which part of a long list is wanted, and in which order.</summary>
/// <param name="Page">From 1.</param>
/// <param name="SortBy">The name of a column; null for the list's own order.</param>
/// <param name="Descending">The last first.</param>
public sealed record TableRequest(int Page = 1, string? SortBy = null, bool Descending = false)
{
    /// <summary>The order as it stands in an address: <c>name</c>, or <c>-name</c> for the last first.</summary>
    public string? Sort => SortBy is null || !Descending ? SortBy : $"-{SortBy}";

    /// <summary>The nearest request that a list of so many rows can answer.</summary>
    public TableRequest Within(int count, int pageSize) =>
        this with
        {
            Page = Math.Clamp(Page, 1, Math.Max(1, (count + pageSize - 1) / pageSize)),
        };

    /// <summary>What an address asks for; what makes no sense there is passed over.</summary>
    public static TableRequest From(int? page, string? sort) =>
        new(
            Math.Max(1, page ?? 1),
            sort?.TrimStart('-') is { Length: > 0 } column ? column : null,
            sort?.StartsWith('-') == true
        );
}

/// <summary>The part of a long list that was asked for.</summary>
/// <param name="Rows">Its rows, in order.</param>
/// <param name="Count">How many rows the whole list has.</param>
public sealed record TablePage<TItem>(IReadOnlyList<TItem> Rows, int Count);
