using System.Globalization;
using System.Text;
using CsvHelper;
using TradePromotion.Matching.Recommending.Answering;
using TradePromotion.Matching.Recommending.Scoring;

namespace TradePromotion.Benchmarks.Recommending;

/// <summary>
/// Real decisions of people about each other (speed dating, Fisman and others, 2006), an event at a time. What the others of
/// the event decided is known, what the two of a pair decided about each other is to be foretold; weights are learnt on the
/// other events only.
/// </summary>
internal sealed class ReciprocalData
{
    private readonly List<Event> _events;

    private ReciprocalData(List<Event> events) => _events = events;

    /// <summary>Every file of the folder whose name ends in .csv.</summary>
    public static ReciprocalData Read(string folder)
    {
        var rows = new List<(int Wave, int Who, int Whom, bool IsMan, bool Yes)>();
        foreach (var file in Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            // The files are in Latin 1; nothing but numbers is read of them.
            using var csv = CsvReader.Create(
                Encoding.UTF8.GetBytes(File.ReadAllText(file, Encoding.Latin1)),
                new CsvReaderOptions { FieldCountMismatch = CsvFieldCountHandling.Allow }
            );
            var columns = csv.Headers.Index().ToDictionary(h => h.Item, h => h.Index);
            int Number(string column) =>
                (int)double.Parse(csv.GetString(columns[column]), CultureInfo.InvariantCulture);
            while (csv.Read())
                if (csv.GetString(columns["pid"]).Length > 0)
                    rows.Add(
                        (
                            Number("wave"),
                            Number("iid"),
                            Number("pid"),
                            Number("gender") == 1,
                            Number("dec") == 1
                        )
                    );
        }
        return new([
            .. rows.GroupBy(r => r.Wave)
                .OrderBy(wave => wave.Key)
                .Select(wave => Event.Of([.. wave])),
        ]);
    }

    /// <summary>Popularity times selectivity of both sides, fused by the harmonic mean or the product: the reference.</summary>
    public IEnumerable<Foretold> Baseline(bool harmonic) =>
        _events.SelectMany(
            (e, number) =>
                e.Pairs.Select(p =>
                {
                    var (one, other) = (e.Men.Share(p.Man, p.Woman), e.Women.Share(p.Woman, p.Man));
                    return new Foretold(
                        number,
                        p.Man,
                        p.Woman,
                        harmonic
                            ? one + other == 0
                                ? 0
                                : 2 * one * other / (one + other)
                            : one * other,
                        p.IsMatch
                    );
                })
        );

    /// <summary>Ours.</summary>
    public IEnumerable<Foretold> Ours()
    {
        var seen = _events.ConvertAll(e => e.Signs());
        for (var number = 0; number < _events.Count; number++)
        {
            var forecast = AnswerForecast.Learn([
                .. seen.Where((_, i) => i != number).SelectMany(s => s.Past),
            ]);
            foreach (var pair in _events[number].Pairs)
            {
                var (one, other) = seen[number].Of[(pair.Man, pair.Woman)];
                yield return new(
                    number,
                    pair.Man,
                    pair.Woman,
                    PairScorer.Fuse((float)forecast.Chance(one), (float)forecast.Chance(other)),
                    pair.IsMatch
                );
            }
        }
    }

    /// <summary>The area under the curve over all pairs of all events: how often a match stands before a pair that is none.</summary>
    public static double Auc(IReadOnlyList<Foretold> pairs)
    {
        var (ranks, before) = (0.0, 0);
        foreach (var equal in pairs.GroupBy(p => p.Score).OrderBy(g => g.Key))
        {
            var count = equal.Count();
            ranks += equal.Count(p => p.IsMatch) * (before + ((count + 1) / 2.0));
            before += count;
        }
        double matches = pairs.Count(p => p.IsMatch);
        return (ranks - (matches * (matches + 1) / 2)) / (matches * (pairs.Count - matches));
    }

    /// <summary>
    /// The normalised discounted gain of the first five of everybody's list, the mean over all who have a match at all.
    /// </summary>
    public static double Ndcg5(IReadOnlyList<Foretold> pairs)
    {
        const int First = 5;
        var lists = pairs
            .SelectMany(p =>
                new[] { (Who: (p.Event, p.Man, true), p), (Who: (p.Event, p.Woman, false), p) }
            )
            .GroupBy(x => x.Who, x => x.p)
            .Where(list => list.Any(p => p.IsMatch));
        return lists.Average(list =>
        {
            static double Gain(IEnumerable<bool> hits) =>
                hits.Take(First).Select((hit, i) => hit ? 1 / Math.Log2(i + 2) : 0).Sum();
            return Gain(list.OrderByDescending(p => p.Score).Select(p => p.IsMatch))
                / Gain(list.Select(p => p.IsMatch).OrderDescending());
        });
    }

    /// <summary>One pair and what was said of it beforehand.</summary>
    public sealed record Foretold(int Event, int Man, int Woman, double Score, bool IsMatch);

    private sealed record Pair(int Man, int Woman, bool IsMatch);

    private sealed record Event(List<Pair> Pairs, Side Men, Side Women)
    {
        public static Event Of(List<(int Wave, int Who, int Whom, bool IsMan, bool Yes)> rows)
        {
            var men = Number(rows.Select(r => r.IsMan ? r.Who : r.Whom));
            var women = Number(rows.Select(r => r.IsMan ? r.Whom : r.Who));
            var (byMen, byWomen) = (
                new Side(men.Count, women.Count),
                new Side(women.Count, men.Count)
            );
            foreach (var (_, who, whom, isMan, yes) in rows)
                if (isMan)
                    byMen.Add(men[who], women[whom], yes);
                else
                    byWomen.Add(women[who], men[whom], yes);
            return new(
                [
                    .. byMen
                        .Answers.Where(a => byWomen.Answers.ContainsKey((a.Key.Whom, a.Key.Who)))
                        .Select(a => new Pair(
                            a.Key.Who,
                            a.Key.Whom,
                            a.Value && byWomen.Answers[(a.Key.Whom, a.Key.Who)]
                        )),
                ],
                byMen,
                byWomen
            );
        }

        public (
            List<(AnswerSigns, bool)> Past,
            Dictionary<(int, int), (AnswerSigns, AnswerSigns)> Of
        ) Signs()
        {
            var (past, of) = (
                new List<(AnswerSigns, bool)>(),
                new Dictionary<(int, int), (AnswerSigns, AnswerSigns)>()
            );
            foreach (var (man, woman, _) in Pairs)
            {
                var (one, other) = (Men.History.Signs(man, woman), Women.History.Signs(woman, man));
                of[(man, woman)] = (one, other);
                past.Add((one, Men.Answers[(man, woman)]));
                past.Add((other, Women.Answers[(woman, man)]));
            }
            return (past, of);
        }

        private static Dictionary<int, int> Number(IEnumerable<int> ids) =>
            ids.Distinct().Order().Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);
    }

    // One side's decisions about the other.
    private sealed class Side(int choosers, int targets)
    {
        public AnswerHistory History { get; } = new(choosers, targets);

        public Dictionary<(int Who, int Whom), bool> Answers { get; } = [];

        public void Add(int who, int whom, bool yes)
        {
            History.Add(who, whom, yes);
            Answers[(who, whom)] = yes;
        }

        // The chooser's share of yes times the target's, both without this pair.
        public double Share(int who, int whom)
        {
            double Part(Func<(int Who, int Whom), bool> of) =>
                Answers
                    .Where(a => of(a.Key) && a.Key != (who, whom))
                    .Select(a => a.Value ? 1.0 : 0)
                    .DefaultIfEmpty(0)
                    .Average();
            return Part(k => k.Who == who) * Part(k => k.Whom == whom);
        }
    }
}
