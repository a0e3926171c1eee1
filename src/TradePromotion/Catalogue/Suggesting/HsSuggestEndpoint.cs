using Microsoft.AspNetCore.Http.HttpResults;
using TradePromotion.Matching.Suggesting;

namespace TradePromotion.Catalogue.Suggesting;

/// <summary>HS codes for a description: for machines at <c>/api/v1/hs/suggest</c>, and as the piece of the product form.</summary>
public static class HsSuggestEndpoint
{
    /// <summary>How many codes the form shows.</summary>
    public const int MostShown = 5;

    /// <summary>Maps both. What they answer is public.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/hs/suggest", Suggest)
            .WithName("SuggestHsCodes")
            .WithSummary("Suggests HS codes for a description of a good")
            .WithDescription(
                $"q: a description in Vietnamese, English or both, at most {HsSuggester.LongestText} characters. "
                    + "lang: vi or en, the language of titles and of refusals. Answers a list, the best first, one code a subheading: "
                    + "code, level (its digits; 2 while no nomenclature has been imported), title, score (0 to 1, to order by) and words, "
                    + "those of the description that speak for the code."
            )
            .ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapGet("/hs/suggestions", Show).ExcludeFromDescription();
    }

    private static async Task<Results<Ok<IReadOnlyList<HsSuggested>>, ProblemHttpResult>> Suggest(
        HsGuides guides,
        Words words,
        string? q,
        string? lang,
        CancellationToken cancel
    )
    {
        var language = lang ?? words.Language;
        if (!Words.Languages.Contains(language))
            return Refuse(words.Language, "Catalogue.Suggest.Refused.Language");
        if (string.IsNullOrWhiteSpace(q))
            return Refuse(language, "Catalogue.Suggest.Refused.Empty");
        if (q.Length > HsSuggester.LongestText)
            return Refuse(language, "Catalogue.Suggest.Refused.Long");
        var guide = await guides.Current(cancel);
        return TypedResults.Ok(guide.Suggest(q, language, HsGuide.Most, cancel));
    }

    private static async Task<RazorComponentResult<HsSuggestions>> Show(
        HsGuides guides,
        Words words,
        string? q,
        CancellationToken cancel
    )
    {
        var guide = await guides.Current(cancel);
        return new(
            new
            {
                IsAsked = true,
                guide.IsChapters,
                Codes = guide.Suggest(q ?? "", words.Language, MostShown, cancel),
            }
        );
    }

    private static ProblemHttpResult Refuse(string language, string key) =>
        TypedResults.Problem(
            title: Words.In(language)["Catalogue.Suggest.Refused"],
            detail: Words.In(language)[key],
            statusCode: StatusCodes.Status400BadRequest
        );
}
