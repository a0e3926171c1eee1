namespace TradePromotion.Matching.Suggesting;

/// <summary>What a description says for every unit, with who said it: the sums rank, the parts explain.</summary>
internal sealed class HsScores
{
    private const double Saturation = 0.8;
    private const double OfHeading = 1.5;
    private const double OfChapter = 0.4;
    private const double OfEveryday = 40;
    private const double OfChapterWord = 0.15;
    private const double OfConfirmed = 120;

    private readonly HsIndex _index;
    private readonly HsRanges _ranges;
    private readonly List<Part> _parts = [];
    private readonly double[] _units;
    private readonly double[] _headings;
    private readonly double[] _chapters;
    private readonly double[] _everyday;
    private readonly double[] _confirmed;

    private readonly record struct Part(
        string Typed,
        double Weight,
        HsIndex.Posting? Posting,
        IReadOnlyList<string> Codes
    );

    public HsScores(HsIndex index, HsRanges ranges)
    {
        (_index, _ranges) = (index, ranges);
        _units = new double[index.Units.Count];
        _everyday = new double[index.Units.Count];
        _confirmed = new double[index.Units.Count];
        _headings = new double[index.Headings.Count];
        _chapters = new double[index.Chapters.Count];
    }

    /// <summary>Counts in a term of the nomenclature.</summary>
    public void Add(string typed, double weight, HsIndex.Posting posting)
    {
        var much = weight * posting.Rarity;
        foreach (var (unit, has) in posting.Units)
            _units[unit] += much * InUnit(has);
        foreach (var (heading, has) in posting.Headings)
            _headings[heading] += much * InHeading(has);
        foreach (var (chapter, has) in posting.Chapters)
            _chapters[chapter] += much * InChapter(has);
        _parts.Add(new(typed, much, posting, []));
    }

    /// <summary>Counts in a phrase the trade has codes for; the more codes, the less it says.</summary>
    public void Add(Description.Everyday phrase)
    {
        var much =
            OfEveryday
            * phrase.Weight
            * (0.5 + (0.5 * phrase.Length))
            / Math.Sqrt(phrase.Codes.Count);
        foreach (var code in phrase.Codes)
        foreach (var unit in _ranges.Under(code))
            _everyday[unit] += code.Length == 2 ? much * OfChapterWord : much;
        _parts.Add(new(phrase.Typed, much, null, [.. phrase.Codes]));
    }

    /// <summary>Counts in that a confirmed product under the code is this much alike.</summary>
    public void Add(string code, double likeness, IEnumerable<string> typed)
    {
        foreach (var unit in _ranges.Under(code))
            _confirmed[unit] = Math.Max(_confirmed[unit], OfConfirmed * likeness);
        _parts.AddRange(
            typed.Select(word => new Part(word, OfConfirmed * likeness / 4, null, [code]))
        );
    }

    /// <summary>Units with their scores, the best first.</summary>
    public List<(int Unit, double Score)> Ranked() =>
        [
            .. Enumerable
                .Range(0, _units.Length)
                .Select(unit => (unit, Score: Score(unit)))
                .Where(at => at.Score > 0)
                .OrderByDescending(at => at.Score)
                .ThenBy(at => _index.Units[at.unit].Code, StringComparer.Ordinal),
        ];

    /// <summary>Who spoke for a unit, with how much; the same words once.</summary>
    public IEnumerable<(string Typed, double Much)> For(int unit) =>
        _parts
            .Select(part => (part.Typed, Much: Of(part, unit)))
            .Where(part => part.Much > 0)
            .GroupBy(part => part.Typed)
            .Select(same => (same.Key, same.Sum(part => part.Much)))
            .OrderByDescending(part => part.Item2);

    private double Score(int unit)
    {
        var one = _index.Units[unit];
        var heading = _index.Headings.Of(unit);
        var words =
            _units[unit]
            + (OfHeading * _headings[heading])
            + (OfChapter * _chapters[_index.Chapters.Of(unit)]);
        // A tariff divides where much is traded; of many neighbours each is a little less likely; what is left over is often meant.
        var likely =
            1
            + (0.1 * Math.Log(1 + one.Lines.Count))
            - (0.03 * Math.Log(_index.Headings.Size(heading)));
        return (words * likely * (one.IsRest ? 1.06 : 1)) + _everyday[unit] + _confirmed[unit];
    }

    private double Of(Part part, int unit)
    {
        if (part.Posting is not { } posting)
            return part
                .Codes.Where(code => _ranges.IsUnder(unit, code))
                .Select(code => code.Length == 2 ? part.Weight * OfChapterWord : part.Weight)
                .DefaultIfEmpty()
                .Max();
        return part.Weight
            * (
                InUnit(Much(posting.Units, unit))
                + (OfHeading * InHeading(Much(posting.Headings, _index.Headings.Of(unit))))
                + (OfChapter * InChapter(Much(posting.Chapters, _index.Chapters.Of(unit))))
            );
    }

    private static double Much((int At, float Much)[] list, int at) =>
        Array.Find(list, entry => entry.At == at).Much;

    private static double InUnit(double much) => much * (1 + Saturation) / (much + Saturation);

    private static double InHeading(double much) => much / (much + Saturation);

    private static double InChapter(double much) => much / (much + (2 * Saturation));
}
