using System.Runtime.InteropServices;

namespace TradePromotion.Matching.Suggesting;

/// <summary>
/// The words of a nomenclature and the units they stand in, weighed by the field (BM25F): how much of a term a unit, its heading and its
/// chapter have, and how much the term tells headings apart.
/// </summary>
internal sealed class HsIndex
{
    private const double LengthCounts = 0.4;
    private const double FewestAlike = 0.55;
    private const int MostAlike = 5;
    private const int MostMeanings = 6;

    private readonly Dictionary<string, Posting> _postings = [];
    private readonly Dictionary<string, List<string>> _byPlain = [];
    private readonly Trigrams _trigrams = new();

    /// <summary>Where a term stands: places in the lists of units, headings and chapters, with how much.</summary>
    public sealed record Posting(
        double Rarity,
        (int Unit, float Much)[] Units,
        (int Heading, float Much)[] Headings,
        (int Chapter, float Much)[] Chapters
    );

    public HsIndex(IReadOnlyList<HsUnit> units, CancellationToken cancel)
    {
        Units = units;
        Headings = new(units, 4);
        Chapters = new(units, 2);
        var found = Count(cancel);
        foreach (var (term, list) in found)
        {
            cancel.ThrowIfCancellationRequested();
            var headings = Gather(list, Headings, Math.Sqrt);
            var others = Headings.Count - headings.Length;
            _postings[term] = new(
                Math.Log(1 + ((others + 0.5) / (headings.Length + 0.5))),
                [.. list],
                headings,
                Gather(list, Chapters, n => n)
            );
            var plain = Phrasing.Plain(term);
            if (plain != term)
                (CollectionsMarshal.GetValueRefOrAddDefault(_byPlain, plain, out _) ??= []).Add(
                    term
                );
            if (!term.Contains(Phrasing.Joint))
                _trigrams.Add(term, plain);
        }
    }

    public IReadOnlyList<HsUnit> Units { get; }
    public HsGroups Headings { get; }
    public HsGroups Chapters { get; }

    /// <summary>The term itself.</summary>
    public Posting? Exactly(string term) => _postings.GetValueOrDefault(term);

    /// <summary>Terms a typed one may stand for, with how much: itself, with its signs put back, or spelt much alike.</summary>
    /// <param name="isPlain">Whether the whole was typed without signs.</param>
    public IEnumerable<(Posting Posting, double Share)> Meant(string term, bool isPlain)
    {
        var exact = Exactly(term);
        if (exact is not null)
            yield return (exact, 1);
        if (exact is not null && !isPlain)
            yield break;
        if (_byPlain.TryGetValue(term, out var signed) && signed.Count <= MostMeanings)
        {
            var share = term.Contains(Phrasing.Joint) ? 1 : 0.6;
            foreach (var meant in signed)
                yield return (_postings[meant], share / signed.Count);
        }
        else if (exact is null)
        {
            var alike = _trigrams.Alike(Phrasing.Plain(term), FewestAlike, MostAlike);
            foreach (var (word, likeness) in alike)
                yield return (_postings[word], 0.6 * likeness / Math.Sqrt(alike.Count));
        }
    }

    private Dictionary<string, List<(int Unit, float Much)>> Count(CancellationToken cancel)
    {
        var fields = HsUnit.Worth.Length;
        var terms = Units
            .Select(unit => unit.Texts.Select(text => Phrasing.Terms(text).ToList()).ToArray())
            .ToList();
        var usual = Enumerable
            .Range(0, fields)
            .Select(f => Math.Max(1, terms.Count == 0 ? 1 : terms.Average(t => t[f].Count)))
            .ToArray();
        var found = new Dictionary<string, List<(int, float)>>();
        for (var unit = 0; unit < terms.Count; unit++)
        {
            cancel.ThrowIfCancellationRequested();
            var here = new Dictionary<string, float>();
            for (var f = 0; f < fields; f++)
            {
                var length = 1 - LengthCounts + (LengthCounts * terms[unit][f].Count / usual[f]);
                foreach (var term in terms[unit][f])
                    CollectionsMarshal.GetValueRefOrAddDefault(here, term, out _) += (float)(
                        HsUnit.Worth[f] / length
                    );
            }
            foreach (var (term, much) in here)
                (CollectionsMarshal.GetValueRefOrAddDefault(found, term, out _) ??= []).Add(
                    (unit, much)
                );
        }
        return found;
    }

    private static (int, float)[] Gather(
        List<(int Unit, float Much)> list,
        HsGroups groups,
        Func<double, double> evened
    ) =>
        [
            .. list.GroupBy(at => groups.Of(at.Unit))
                .Select(g => (g.Key, (float)(g.Sum(at => at.Much) / evened(groups.Size(g.Key))))),
        ];
}
