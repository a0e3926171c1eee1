using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.EventStore;
using TradePromotion.Fairs.Published;
using TradePromotion.Site.Searching;
using TradePromotion.Wording;

namespace TradePromotion.Benchmarks.Web;

/// <summary>
/// A fixed set of questions to the whole search of the site (a page of products with companies and booths, all counts, spelling)
/// against one statement on a table with a trigram index, which counts hits and gives the first page but has no filters' counts,
/// no spelling and no other language.
/// </summary>
internal static class SearchCase
{
    private const int Turns = 5;

    private static readonly SearchQuestion[] Questions =
    [
        .. new[]
        {
            "cà phê",
            "ca phe",
            "coffee",
            "cofee robusta",
            "caphe robusta",
            "hạt điều",
            "hat dieu huu co",
            "cashew kernels",
            "black peper",
            "black pepper organic",
            "tom the dong lanh",
            "frozen prawn",
            "pangasius",
            "pangacius fillet",
            "gạo thơm An Giang",
            "rice vermicelli",
            "thanh long",
            "dragon fruit premium",
            "sau rieng",
            "giay the thao",
            "water hyacinth baskets",
            "gốm men rạn thủ công",
            "solar lamps",
            "que thanh yen bai",
            "mien nam hoang gia",
            "minh long dak lak",
            "xoai say deo khong duong",
            "kraft packaging",
            "lot 123456",
            "zzzzqqq",
        }.Select(text => new SearchQuestion(text, [])),
        new("ca phe", [("province", "66"), ("market", "DE")]),
        new("organic", [("sector", "coffee"), ("certificate", "halal")]),
        new("tom", [("verified", "yes")], Page: 5),
        new("gao", [("ocop", "5")]),
        new("xuat khau", [("hs", "09"), ("hs", "08")]),
        new("export", []),
        new(null, []),
        new(null, [("sector", "crafts")]),
    ];

    public static async Task Run(string connectionString, double seconds)
    {
        await using var services = Services(connectionString);
        var hosted = services.GetServices<IHostedService>().ToList();
        foreach (var one in hosted)
            await one.StartAsync(CancellationToken.None);
        try
        {
            var made = Stopwatch.StartNew();
            foreach (var statement in SearchWorld.Statements())
                await WebBench.Execute(connectionString, statement);
            Console.Error.WriteLine(
                $"{SearchWorld.Companies:N0} companies, {SearchWorld.Products:N0} products made in {made.Elapsed.TotalSeconds:F0} s"
            );
            var search = services.GetRequiredService<Search>();
            var loaded = Stopwatch.StartNew();
            await search.Find(Questions[0]);
            Console.Error.WriteLine(
                $"index loaded in {loaded.Elapsed.TotalSeconds:F1} s, process holds {GC.GetTotalMemory(true) / 1024 / 1024} MB"
            );
            await Measure(connectionString, search, seconds);
        }
        finally
        {
            foreach (var one in hosted)
                await one.StopAsync(CancellationToken.None);
        }
    }

    private static async Task Measure(string connectionString, Search search, double seconds)
    {
        await using var plain = NpgsqlDataSource.Create(connectionString);
        var turn = TimeSpan.FromSeconds(Math.Max(1, seconds / ((2 * Turns) + 1)));
        using var mine = Rounds();
        using var theirs = Rounds();
        await Take(mine, question => search.Find(question), turn / 2);
        var (ours, reference) = (new List<List<double>>(), new List<List<double>>());
        for (var i = 0; i < Turns; i++)
        {
            reference.Add(await Take(theirs, question => Plain(plain, question), turn));
            ours.Add(await Take(mine, question => search.Find(question), turn));
        }
        Result Of(string name, double share) =>
            new(
                "web",
                name,
                "ms",
                [.. ours.Select(t => Percentile(t, share))],
                [.. reference.Select(t => Percentile(t, share))]
            );
        Result[] results = [Of("search", 0.95), Of("search-p50", 0.5)];
        foreach (var result in results)
            result.Print();
        Result.Table(
            results,
            $"{Questions.Length} questions in vi and en, with slips, filters and none at all; search = p95; {Turns} turns in turn with one SQL statement over a trigram index"
        );
    }

    // The questions one after the other, round and round, for as long as the turn lasts; the next turn goes on where this one ends.
    private static async Task<List<double>> Take(
        IEnumerator<SearchQuestion> questions,
        Func<SearchQuestion, Task> ask,
        TimeSpan turn
    )
    {
        var times = new List<double>();
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < turn && questions.MoveNext())
        {
            var began = Stopwatch.GetTimestamp();
            await ask(questions.Current);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        return times;
    }

    private static IEnumerator<SearchQuestion> Rounds()
    {
        while (true)
            foreach (var question in Questions)
                yield return question;
    }

    private static double Percentile(List<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }

    private static async Task Plain(NpgsqlDataSource source, SearchQuestion question)
    {
        await using var command = source.CreateCommand(
            """
            select id, count(*) over () from plain
            where text like all($1) and tags @> $2
            order by names like $3 desc, hs_code, since desc limit 24 offset $4
            """
        );
        command.Parameters.Add(new() { Value = SearchTerms.Patterns(question.Text).ToArray() });
        command.Parameters.Add(
            new()
            {
                Value = question
                    .Filters.Where(f => f.Dimension is "sector" or "certificate")
                    .Select(f => SearchFilters.Tag(f.Dimension, f.Value))
                    .ToArray(),
            }
        );
        command.Parameters.Add(new() { Value = SearchTerms.Phrase(question.Text) });
        command.Parameters.Add(new() { Value = (question.Page - 1) * 24 });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) { }
    }

    private static ServiceProvider Services(string connectionString)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IHostApplicationLifetime>(
            new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance)
        );
        services.AddSingleton<SearchIndex>().AddSingleton<Search>();
        services.AddEventStore(o =>
        {
            (o.ConnectionString, o.MasterKey) = (
                connectionString,
                Convert.ToBase64String(new byte[32])
            );
            o.AddEventsOf(typeof(SearchEntry).Assembly);
            o.AddView(new SearchEntryProjection());
            o.AddView(new ProductViewProjection());
            o.AddView(new CompanyViewProjection());
            o.AddView(new BoothViewProjection());
            o.AddView(new FairViewProjection());
            o.AddView(new SynonymViewProjection());
        });
        return services.BuildServiceProvider();
    }
}
