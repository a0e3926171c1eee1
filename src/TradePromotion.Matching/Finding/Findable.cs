namespace TradePromotion.Matching.Finding;

/// <summary>A text of something findable.</summary>
/// <param name="Words">Folded (<c>Fold.ForSearch</c>), words between single spaces.</param>
/// <param name="Weight">1 to 3: how much a word found here says.</param>
public readonly record struct WeighedText(string Words, int Weight);

/// <summary>Something that can be found.</summary>
/// <param name="Texts">Where its words are looked for, the weightiest first.</param>
/// <param name="Spelled">Its names as written: who types signs means them, so these then come first.</param>
/// <param name="Tags">What filters ask for, as <c>dimension:value</c>.</param>
/// <param name="Order">Among equally good ones the smaller comes first.</param>
/// <param name="Recent">Then the greater.</param>
public sealed record Findable(
    Guid Id,
    IReadOnlyList<WeighedText> Texts,
    string Spelled,
    IReadOnlyList<string> Tags,
    int Order,
    long Recent
);

/// <summary>A question to an index.</summary>
/// <param name="Text">As typed; empty finds everything.</param>
/// <param name="Tags">Of each dimension named here one of the values must be there.</param>
public sealed record FindQuestion(
    string? Text,
    IReadOnlyCollection<string> Tags,
    int Skip,
    int Take
);

/// <summary>A word nobody uses, and the nearest one somebody does.</summary>
public sealed record Correction(string Typed, string Taken);

/// <summary>What a question finds.</summary>
/// <param name="Ids">The page asked for, the best first.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Counts">By tag: how many there would be with this value instead of those chosen in its dimension.</param>
/// <param name="Corrections">Words that had to be read as others.</param>
public sealed record FindAnswer(
    IReadOnlyList<Guid> Ids,
    int Total,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<Correction> Corrections
);
