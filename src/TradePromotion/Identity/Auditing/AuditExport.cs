using System.Globalization;
using CsvHelper;
using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Auditing;

/// <summary>What an auditor found as a table, written while it is read, so that a year of it needs no memory.</summary>
public static class AuditExport
{
    private const int Batch = 200;

    // As in every table we hand out: a cell that begins like a formula becomes text; the mark says UTF-8 to spreadsheets.
    private static readonly CsvWriterOptions Format = new()
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    /// <summary>Maps <c>GET /desk/audit.csv</c>, for administrators.</summary>
    public static void MapAuditExport(this IEndpointRouteBuilder app) =>
        app.MapGet("/desk/audit.csv", Export).ExcludeFromDescription();

    /// <summary>The address for what is asked.</summary>
    public static string Url(AuditQuery query) =>
        $"desk/audit.csv{(query with { Before = null }).Text}";

    private static async Task Export(
        HttpContext http,
        [AsParameters] AuditQuery query,
        Actors actors,
        IPeople people,
        AuditLog log,
        AuditNames names,
        Words words,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        if (!actor.Is(Role.Administrator))
            throw new Forbidden("audit");
        var zone = await AuditPage.ZoneOf(people, actor);
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=audit.csv";
        await using var csv = CsvWriter.Create(http.Response.Body, Format, leaveOpen: true);
        await csv.WriteRecordAsync(
            new[] { "Position", "When", "Who", "For", "From", "Area", "Event", "Command" }
                .Select(column => words[$"Identity.Audit.{column}"])
                .Append("id")
                .ToArray(),
            cancel
        );
        var lines = new List<AuditLine>(Batch);
        await foreach (var line in log.Lines(query, zone, null, cancel))
        {
            lines.Add(line);
            if (lines.Count == Batch)
                await Write();
        }
        await Write();

        async Task Write()
        {
            await names.Learn(lines, cancel);
            foreach (var line in lines)
                await csv.WriteRecordAsync(
                    new[]
                    {
                        line.Position.ToString(CultureInfo.InvariantCulture),
                        TimeZoneInfo
                            .ConvertTime(line.At, zone)
                            .ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
                        names.Who(line),
                        names.For(line),
                        names.From(line),
                        AuditNames.Area(words, AuditQuery.AreaOf(line.Type)),
                        line.Type,
                        line.Command,
                        line.By,
                    },
                    cancel
                );
            lines.Clear();
        }
    }
}
