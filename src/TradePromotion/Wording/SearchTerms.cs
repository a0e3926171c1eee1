namespace TradePromotion.Wording;

/// <summary>A page of what was found, and how much there is in all.</summary>
public sealed record Found<T>(IReadOnlyList<T> Items, int Total);

/// <summary>How texts are prepared for search and questions taken apart, so that <c>ca phe</c> finds <c>cà phê</c>.</summary>
public static class SearchTerms
{
    private const int Most = 8;

    /// <summary>Texts as search sees them; every word stands after a space, so that a term matches where a word begins.</summary>
    public static string Text(params IEnumerable<string> texts) =>
        " " + Fold.ForSearch(string.Join(' ', texts));

    /// <summary>A word in every language there is.</summary>
    public static string WordsOf(string key) =>
        string.Join(
            ' ',
            Words.Languages.Select(language => Words.In(language).GetValueOrDefault(key, ""))
        );

    /// <summary>The patterns of a question, one a term, for <c>like</c>; only the first few terms count.</summary>
    public static IReadOnlyList<string> Patterns(string? question) =>
        [
            .. Fold.ForSearch(question ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Distinct()
                .Take(Most)
                .Select(term => $"% {term}%"),
        ];

    /// <summary>The pattern of the whole question in one piece.</summary>
    public static string Phrase(string? question) => $"% {Fold.ForSearch(question ?? "")}%";
}
