using System.Text.RegularExpressions;
using TradePromotion.Catalogue.Classifying;

namespace TradePromotion.Benchmarks.Suggesting;

/// <summary>BM25 as in the textbook (k1 1.2, b 0.75) over the nomenclature's subheadings: all texts at and below each, in both languages.</summary>
internal sealed partial class PlainBm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly List<(string Code, Dictionary<string, int> Words, int Length)> _texts;
    private readonly Dictionary<string, int> _having = [];
    private readonly double _usual;

    public PlainBm25(IReadOnlyList<HsLine> lines)
    {
        _texts =
        [
            .. lines
                .Where(line => line.Code.Length >= 6)
                .GroupBy(line => line.Code[..6])
                .Select(group =>
                {
                    var words = group.SelectMany(l => Words($"{l.Vi} {l.En}")).ToList();
                    return (
                        group.Key,
                        words.GroupBy(w => w).ToDictionary(w => w.Key, w => w.Count()),
                        words.Count
                    );
                }),
        ];
        foreach (var word in _texts.SelectMany(text => text.Words.Keys))
            _having[word] = _having.GetValueOrDefault(word) + 1;
        _usual = _texts.Average(text => text.Length);
    }

    /// <summary>The five best codes.</summary>
    public List<string> Rank(string question)
    {
        var asked = Words(question).Distinct().Where(_having.ContainsKey).ToList();
        return
        [
            .. _texts
                .Select(text => (text.Code, Score: asked.Sum(word => Score(word, text))))
                .Where(text => text.Score > 0)
                .OrderByDescending(text => text.Score)
                .ThenBy(text => text.Code, StringComparer.Ordinal)
                .Take(5)
                .Select(text => text.Code),
        ];
    }

    private double Score(string word, (string Code, Dictionary<string, int> Words, int Length) text)
    {
        if (!text.Words.TryGetValue(word, out var times))
            return 0;
        var having = _having[word];
        var rarity = Math.Log(1 + ((_texts.Count - having + 0.5) / (having + 0.5)));
        return rarity * times * (K1 + 1) / (times + (K1 * (1 - B + (B * text.Length / _usual))));
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
