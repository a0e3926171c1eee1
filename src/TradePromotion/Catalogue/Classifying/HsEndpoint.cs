using Microsoft.AspNetCore.Http.HttpResults;

namespace TradePromotion.Catalogue.Classifying;

/// <summary>Lines of the nomenclature while somebody types: the same list the form shows after a search without script.</summary>
public static class HsEndpoint
{
    /// <summary>How many lines are shown.</summary>
    public const int Most = 20;

    /// <summary>Maps <c>/hs/choices?q=</c>. The nomenclature is public.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/hs/choices", Choices).ExcludeFromDescription();

    private static async Task<RazorComponentResult<HsChoices>> Choices(
        HsTable table,
        string? q,
        CancellationToken cancel
    ) => new(new { Question = q, Lines = await table.Search(q, Most, cancel) });
}
