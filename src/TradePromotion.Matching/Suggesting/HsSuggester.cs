namespace TradePromotion.Matching.Suggesting;

/// <summary>
/// Suggests HS codes for a description in Vietnamese, English or both, with the words that speak for each. Built once of a nomenclature,
/// then safe for use by many threads; a suggestion takes milliseconds.
/// </summary>
public sealed class HsSuggester
{
    /// <summary>The longest description that is read; what a good is stands at its beginning.</summary>
    public const int LongestText = 2_000;

    // Of one heading each further subheading counts that much less, so that a wrong heading does not fill the list.
    private const double NextOfHeading = 0.8;
    private const int Considered = 60;
    private const int MostWords = 5;
    private const double LeastShare = 0.08;
    private const double HalfSure = 100;
    private const double StandsOut = 1.2;

    private readonly HsIndex _index;
    private readonly HsRanges _ranges;
    private readonly HsLexicon _lexicon;
    private readonly ConfirmedProducts _confirmed;

    private HsSuggester(HsIndex index, HsLexicon lexicon, ConfirmedProducts confirmed)
    {
        (_index, _lexicon, _confirmed) = (index, lexicon, confirmed);
        _ranges = new(index.Units);
    }

    /// <summary>Reads a nomenclature; where it ends at chapters or headings, so do the suggestions.</summary>
    public static HsSuggester Build(
        IReadOnlyList<NomenclatureRow> rows,
        HsLexicon lexicon,
        CancellationToken cancel = default
    )
    {
        var index = new HsIndex(HsUnit.Of(rows), cancel);
        return new(index, lexicon, new([], index, lexicon, cancel));
    }

    /// <summary>The same, having learnt from what people have confirmed.</summary>
    public HsSuggester Learn(IEnumerable<Confirmed> products, CancellationToken cancel = default) =>
        new(_index, _lexicon, new(products, _index, _lexicon, cancel));

    /// <summary>The most likely codes, the best first, one a subheading; none where no word says anything.</summary>
    public IReadOnlyList<Suggestion> Suggest(
        string text,
        int most,
        CancellationToken cancel = default
    )
    {
        var description = new Description(
            text.Length > LongestText ? text[..LongestText] : text,
            _lexicon
        );
        var scores = new HsScores(_index, _ranges);
        foreach (var (term, (weight, typed)) in description.Terms)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var (posting, share) in _index.Meant(term, description.IsPlain))
                scores.Add(typed, weight * share, posting);
        }
        foreach (var phrase in description.Phrases)
            scores.Add(phrase);
        foreach (var (code, (likeness, product)) in _confirmed.Near(description))
            scores.Add(
                code,
                likeness,
                description
                    .Terms.Where(term => _confirmed.Has(product, term.Key))
                    .Select(term => term.Value.Typed)
            );
        return
        [
            .. Varied(scores.Ranked(), most)
                .Select(at => new Suggestion(
                    Finest(_index.Units[at.Unit], description),
                    Math.Round(at.Score / (at.Score + HalfSure), 3),
                    Words(scores.For(at.Unit))
                )),
        ];
    }

    private List<(int Unit, double Score)> Varied(List<(int Unit, double Score)> ranked, int most)
    {
        var left = ranked.Take(Math.Max(Considered, most)).ToList();
        var (chosen, taken) = (new List<(int Unit, double Score)>(), new Dictionary<int, int>());
        while (left.Count > 0 && chosen.Count < most)
        {
            var best = left.MaxBy(at =>
                at.Score
                * Math.Pow(NextOfHeading, taken.GetValueOrDefault(_index.Headings.Of(at.Unit)))
            );
            left.Remove(best);
            var heading = _index.Headings.Of(best.Unit);
            taken[heading] = taken.GetValueOrDefault(heading) + 1;
            // Down the list numbers fall, as its order does.
            chosen.Add(
                (best.Unit, chosen.Count == 0 ? best.Score : Math.Min(best.Score, chosen[^1].Score))
            );
        }
        return chosen;
    }

    // The line of eight digits that has more of the description than any other; the subheading where none stands out.
    private string Finest(HsUnit unit, Description description)
    {
        if (unit.Lines is [var only])
            return only.Code;
        var lines = unit
            .Lines.Select(line => (line.Code, Much: Much(line, description)))
            .OrderByDescending(line => line.Much)
            .ToList();
        return lines is [var first, var second, ..] && first.Much > second.Much * StandsOut
            ? first.Code
            : unit.Code;
    }

    private double Much(NomenclatureRow line, Description description) =>
        Phrasing
            .Terms(string.Join(" ; ", [.. line.Vi.Skip(1), .. line.En.Skip(1)]))
            .Distinct()
            .Sum(term =>
                description.Terms.TryGetValue(term, out var said)
                    ? said.Weight * (_index.Exactly(term)?.Rarity ?? 0)
                    : 0
            );

    // A word inside a phrase already named says nothing new.
    private static List<string> Words(IEnumerable<(string Typed, double Much)> parts)
    {
        var all = parts.ToList();
        var words = new List<string>();
        foreach (var (typed, much) in all)
        {
            if (words.Count == MostWords || much < all[0].Much * LeastShare)
                break;
            if (words.Exists(word => $" {word} ".Contains($" {typed} ", StringComparison.Ordinal)))
                continue;
            words.RemoveAll(word => $" {typed} ".Contains($" {word} ", StringComparison.Ordinal));
            words.Add(typed);
        }
        return words;
    }
}
