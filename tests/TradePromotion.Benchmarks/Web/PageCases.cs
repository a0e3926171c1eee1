using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.Benchmarks.Web;

/// <summary>
/// Public pages of the real application over HTTP, drawn anew each time and as visitors get them (kept for some seconds), against a bare
/// endpoint on the same kind of server that reads the same rows with one statement and writes them as JSON, unstyled and in no language.
/// </summary>
internal static class PageCases
{
    private const int Turns = 5;

    private static readonly (string Case, string Url, string Plain)[] Pages =
    [
        (
            "home",
            "en",
            "select f.*, (select count(*) from views.booth b where b.fair_id = f.id) as booths from views.fair f where f.state = 'Live'"
        ),
        (
            "plan-500",
            $"en/fairs/{PageWorld.Address}/plan",
            "select f.halls, (select json_agg(json_build_array(b.number, b.sector, c.name)) from views.booth b join views.company c on c.id = b.company_id where b.fair_id = f.id) as booths from views.fair f"
        ),
        (
            "booth-page",
            $"en/fairs/{PageWorld.Address}/booths/{PageWorld.Booth}",
            $"select b.*, c.name as company, p.name as product, p.price from views.booth b join views.company c on c.id = b.company_id join views.product p on p.company_id = c.id where b.number = '{PageWorld.Booth}'"
        ),
    ];

    public static bool Has(string name) => Pages.Any(p => p.Case == name);

    public static async Task Run(string connectionString, double seconds, string? only)
    {
        await PageWorld.Fill(connectionString, Today());
        await using var app = await AppProcess.Start(
            ("ConnectionStrings__Postgres", connectionString),
            ("ASPNETCORE_ENVIRONMENT", "Production"),
            ("TradePromotion__Demo", "false"),
            ("TradePromotion__MasterKey", PageWorld.MasterKey)
        );
        await WebBench.Execute(connectionString, SearchWorld.PlainNames);
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var plain = await Plain(source);
        using var http = new HttpClient();
        var results = new List<Result>();
        var turn = TimeSpan.FromSeconds(Math.Max(0.3, seconds / Pages.Length / 3 / (Turns + 1)));
        foreach (var page in Pages.Where(p => only is null || p.Case == only))
        {
            var n = 0;
            var address = new Uri(app.Url, page.Url);
            Func<Uri> anew = () => new($"{address}?n={n++}");
            Func<Uri> kept = () => address;
            Func<Uri> bare = () => new($"{plain.Urls.First()}/{page.Case}");
            foreach (var url in new[] { anew, kept, bare })
                await Take(http, url, turn);
            var times = new[] { anew, kept, bare }.Select(_ => new List<double>()).ToArray();
            for (var i = 0; i < Turns; i++)
                foreach (var (url, side) in new[] { anew, kept, bare }.Zip(times))
                    side.Add(Result.Median(await Take(http, url, turn)));
            results.Add(new("web", page.Case, "ms", times[0], times[2]));
            results.Add(new("web", $"{page.Case}-kept", "ms", times[1], times[2]));
        }
        results.ForEach(r => r.Print());
        Result.Table(
            results,
            $"medians of one visitor's requests over HTTP; a live fair of 500 booths with 3,000 products; {Turns} turns in turn with a bare endpoint that reads the same rows"
        );
    }

    private static async Task<List<double>> Take(HttpClient http, Func<Uri> url, TimeSpan turn)
    {
        var times = new List<double>();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < turn || times.Count < 3; )
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(url());
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        return times;
    }

    private static async Task<WebApplication> Plain(NpgsqlDataSource source)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        foreach (var page in Pages)
            app.MapGet(
                $"/{page.Case}",
                async () =>
                {
                    await using var command = source.CreateCommand(
                        $"select coalesce(json_agg(r), '[]')::text from ({page.Plain}) r"
                    );
                    return Results.Text((string)(await command.ExecuteScalarAsync())!);
                }
            );
        await app.StartAsync();
        return app;
    }

    private static DateOnly Today() =>
        DateOnly.FromDateTime(
            TimeZoneInfo
                .ConvertTime(
                    TimeProvider.System.GetUtcNow(),
                    TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh")
                )
                .DateTime
        );
}
