namespace TradePromotion.Matching.Suggesting;

/// <summary>A line of a nomenclature with all it stands under, from the heading down.</summary>
/// <param name="Code">2, 4, 6 or 8 digits.</param>
/// <param name="Vi">The steps in Vietnamese, the line's own text last; empty where the source has none.</param>
/// <param name="En">The same in English.</param>
public sealed record NomenclatureRow(
    string Code,
    IReadOnlyList<string> Vi,
    IReadOnlyList<string> En
);

/// <summary>Everyday words, in either language, that the trade puts under a code: <c>6109</c>: <c>áo thun</c>, <c>tee</c>.</summary>
/// <param name="Code">A chapter, a heading or a subheading.</param>
public sealed record EverydayWords(string Code, IReadOnlyList<string> Words);

/// <summary>Words and abbreviations in other words, as a nomenclature would say it: <c>PE</c> is <c>polymers of ethylene</c>.</summary>
public sealed record Paraphrase(IReadOnlyList<string> Words, string Means);

/// <summary>A description somebody has put under a code, and stands by it.</summary>
/// <param name="Code">4, 6 or 8 digits.</param>
public sealed record Confirmed(string Text, string Code);

/// <summary>A code that may be meant.</summary>
/// <param name="Code">8 digits where one line below the subheading stands out, else 6; fewer where the nomenclature has no more.</param>
/// <param name="Score">Between 0 and 1, to order and compare by; no probability.</param>
/// <param name="Words">The words of the description that speak for it, the strongest first.</param>
public sealed record Suggestion(string Code, double Score, IReadOnlyList<string> Words);
