using CsvHelper;
using TradePromotion.Importing.Published;

namespace TradePromotion.Importing.Preparing;

/// <summary>A table to fill in, with rows that show how.</summary>
public static class SampleEndpoint
{
    // Without the byte order mark spreadsheets take the file for one in an old code page.
    private static readonly CsvWriterOptions Format = new()
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    /// <summary>The address.</summary>
    public static string Url(string kind) => $"desk/imports/{kind}/sample.csv";

    /// <summary>Maps <c>GET /desk/imports/{kind}/sample.csv</c>: for whoever may import such a table.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/desk/imports/{kind}/sample.csv", Write).ExcludeFromDescription();

    private static async Task Write(
        string kind,
        HttpContext http,
        Actors actors,
        ImportKinds kinds,
        CancellationToken cancel
    )
    {
        if (kinds.Find(kind) is not { } found)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        if (found.OwnerFor(await actors.Of(http.User, cancel)) is null)
            throw new Forbidden("imports");
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename={kind}-sample.csv";
        await using var csv = CsvWriter.Create(http.Response.Body, Format, leaveOpen: true);
        await csv.WriteRecordAsync([.. found.Columns.Select(column => column.Name)], cancel);
        foreach (var row in found.Sample)
            await csv.WriteRecordAsync(row, cancel);
    }
}
