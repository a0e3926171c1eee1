using CsvHelper;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Exporting;

/// <summary>All products of one's companies as a table, written while it is read.</summary>
public static class ExportEndpoint
{
    /// <summary>The address.</summary>
    public const string Url = "desk/products.csv";

    // A cell that begins like a formula would be one in a spreadsheet; it gets a sign before it that makes it text.
    // Without the byte order mark spreadsheets take the file for one in an old code page.
    private static readonly CsvWriterOptions Format = new()
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    /// <summary>Maps <c>GET /desk/products.csv</c>: 403 for who works for no company.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet($"/{Url}", Export).ExcludeFromDescription();

    private static async Task Export(
        HttpContext http,
        Actors actors,
        Views views,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        if (actor.Companies.Count == 0)
            throw new Forbidden("own products");
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=products.csv";
        var own = actor.Companies.ToList();
        await using var read = views.Read();
        await using var csv = CsvWriter.Create(http.Response.Body, Format, leaveOpen: true);
        await csv.WriteRecordAsync(ProductColumns.Names, cancel);
        await foreach (
            var product in read.Of<ProductView>()
                .Where(p => own.Contains(p.CompanyId))
                .OrderBy(p => p.Id)
                .AsAsyncEnumerable()
                .WithCancellation(cancel)
        )
            await csv.WriteRecordAsync(ProductColumns.Of(product), cancel);
    }
}
