using System.Text.Json;
using TradePromotion.Catalogue.Classifying;
using TradePromotion.Catalogue.Suggesting;

namespace TradePromotion.Benchmarks.Suggesting;

/// <summary>
/// HS codes for the goods of customs classification notices, none of which is learnt from: how often the right subheading comes first and
/// among five. The reference is plain BM25 over the same nomenclature, measured in the same run.
/// </summary>
internal static class HsCases
{
    private const int Wanted = 10;
    private static readonly BenchLine Lines = new("matching");

    private sealed record Notice(string? Product, string? Spec, string Hs8)
    {
        public string Six => Hs8[..6];
        public string Text =>
            string.Join(". ", new[] { Product, Spec }.Where(t => t is { Length: > 0 }));
        public bool IsEnglish => (Product ?? "").All(char.IsAscii);
    }

    private sealed record Tally(int Cases, int Top1, int Top5, int Heading1)
    {
        public double Share(int hits) => Cases == 0 ? 0 : Math.Round(100.0 * hits / Cases, 1);
    }

    /// <param name="data">Where <c>hs/</c> lies with the nomenclature and notices.</param>
    /// <param name="only">One case: hs6-top1 or hs6-top5.</param>
    public static void Run(string data, string? only)
    {
        if (only is not (null or "hs6-top1" or "hs6-top5"))
            return;
        var folder = Path.Combine(data, "hs");
        var files = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "vn_customs_notices*.json")
            : [];
        if (files.Length == 0)
        {
            Console.Error.WriteLine("hs6 skipped: no data (--data DIR says where it is)");
            return;
        }
        var notices = files
            .Order(StringComparer.Ordinal)
            .SelectMany(file =>
                JsonSerializer.Deserialize<Notice[]>(
                    File.ReadAllText(file),
                    JsonSerializerOptions.Web
                )!
            )
            .ToList();
        var lines = HsFile.ReadAll(folder);
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var guide = HsGuide.Of(lines);
        var build = clock.GetElapsedTime(start).TotalMilliseconds;
        var size = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        var times = new List<double>();
        List<string> Ours(string text)
        {
            var asked = clock.GetTimestamp();
            var found = guide.Suggest(text, "vi", Wanted).Select(s => s.Code).ToList();
            times.Add(clock.GetElapsedTime(asked).TotalMilliseconds);
            return found;
        }
        var plain = new PlainBm25(lines);
        var (ours, reference) = (Count(notices, Ours), Count(notices, plain.Rank));
        var english = notices.Where(n => n.IsEnglish).ToList();
        var (oursEn, referenceEn) = (Count(english, Ours), Count(english, plain.Rank));
        times.Sort();
        var more = new
        {
            cases = ours.Cases,
            heading = ours.Share(ours.Heading1),
            headingReference = reference.Share(reference.Heading1),
            buildMs = Math.Round(build),
            megabytes = Math.Round(size, 1),
            p50Ms = Math.Round(times[times.Count / 2], 2),
            p99Ms = Math.Round(times[(int)(times.Count * 0.99)], 2),
        };
        if (only is null or "hs6-top1")
        {
            Lines.Print(
                "hs6-top1",
                ours.Share(ours.Top1),
                reference.Share(reference.Top1),
                "%",
                more
            );
            Lines.Print(
                "hs6-top1-english",
                oursEn.Share(oursEn.Top1),
                referenceEn.Share(referenceEn.Top1),
                "%",
                new { cases = oursEn.Cases }
            );
        }
        if (only is null or "hs6-top5")
        {
            Lines.Print(
                "hs6-top5",
                ours.Share(ours.Top5),
                reference.Share(reference.Top5),
                "%",
                more
            );
            Lines.Print(
                "hs6-top5-english",
                oursEn.Share(oursEn.Top5),
                referenceEn.Share(referenceEn.Top5),
                "%",
                new { cases = oursEn.Cases }
            );
        }
    }

    private static Tally Count(List<Notice> notices, Func<string, List<string>> rank)
    {
        var (first, five, heading) = (0, 0, 0);
        foreach (var notice in notices)
        {
            var codes = rank(notice.Text).Select(code => code[..Math.Min(6, code.Length)]).ToList();
            first += codes is [var one, ..] && one == notice.Six ? 1 : 0;
            five += codes.Take(5).Contains(notice.Six) ? 1 : 0;
            heading += codes is [var top, ..] && top[..4] == notice.Six[..4] ? 1 : 0;
        }
        return new(notices.Count, first, five, heading);
    }
}
