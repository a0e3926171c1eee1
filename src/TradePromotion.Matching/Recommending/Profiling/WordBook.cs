using TradePromotion.Matching.Suggesting;

namespace TradePromotion.Matching.Recommending.Profiling;

/// <summary>Gives the words of goods their numbers, and what each is worth: the more the fewer goods it names.</summary>
public sealed class WordBook
{
    private readonly Dictionary<string, (int Number, float Worth)> _words = [];

    /// <param name="texts">What all goods of both sides are called; a word in none of them has no number.</param>
    public WordBook(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>();
        var all = 0;
        foreach (var text in texts)
        {
            all++;
            foreach (var term in Phrasing.Terms(text).Distinct())
                counts[term] = counts.GetValueOrDefault(term) + 1;
        }
        foreach (var (term, count) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
            _words[term] = (_words.Count, MathF.Log(1 + ((float)all / count)));
    }

    /// <summary>The words of a text, each once; without the ones that name no goods here.</summary>
    public IReadOnlyList<KeyValuePair<int, float>> Read(string text) =>
        [
            .. Phrasing
                .Terms(text)
                .Distinct()
                .Where(_words.ContainsKey)
                .Select(term => KeyValuePair.Create(_words[term].Number, _words[term].Worth)),
        ];
}
