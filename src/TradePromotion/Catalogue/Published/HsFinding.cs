using TradePromotion.Catalogue.Classifying;
using TradePromotion.Catalogue.Suggesting;

namespace TradePromotion.Catalogue.Published;

/// <summary>What a form found when it looked for an HS code.</summary>
/// <param name="Lines">Lines of the nomenclature that were looked for.</param>
/// <param name="Suggested">Codes suggested for what is typed.</param>
/// <param name="IsChapters">Whether only chapters can be suggested.</param>
public sealed record HsFound(
    IReadOnlyList<HsLine> Lines,
    IReadOnlyList<HsSuggested> Suggested,
    bool IsChapters = false
)
{
    /// <summary>Nothing was looked for.</summary>
    public static HsFound Nothing { get; } = new([], []);
}

/// <summary>Looks for HS codes behind the buttons of <see cref="HsFinder"/>.</summary>
public sealed class HsFinding(HsGuides guides, HsTable table)
{
    /// <summary>What the button asks for; null for a button that looks for nothing.</summary>
    /// <param name="button">The button's value: <c>find</c> or <c>suggest</c>.</param>
    /// <param name="question">What was typed to look up lines.</param>
    /// <param name="goods">What the goods are, in words.</param>
    /// <param name="language">The language of titles.</param>
    public async Task<HsFound?> Ask(
        string? button,
        string? question,
        string? goods,
        string language
    )
    {
        if (button == "find")
            return new(await table.Search(question, HsEndpoint.Most), []);
        if (button != "suggest")
            return null;
        var guide = await guides.Current();
        return new(
            [],
            guide.Suggest(goods ?? "", language, HsSuggestEndpoint.MostShown),
            guide.IsChapters
        );
    }
}
