using System.Runtime.InteropServices;

namespace TradePromotion.Matching.Suggesting;

/// <summary>Long words by runs of three letters, so that slips and the many spellings of chemistry (<c>polyethylen</c>, <c>polyetylen</c>) are found.</summary>
internal sealed class Trigrams
{
    private const int Shortest = 5;
    private const int ShortestTyped = 6;

    private readonly List<(string Word, int Runs)> _words = [];
    private readonly Dictionary<string, List<int>> _byRun = [];

    /// <summary>Makes a word findable.</summary>
    public void Add(string word, string plain)
    {
        if (plain.Length < Shortest)
            return;
        var runs = Runs(plain);
        foreach (var run in runs)
            (CollectionsMarshal.GetValueRefOrAddDefault(_byRun, run, out _) ??= []).Add(
                _words.Count
            );
        _words.Add((word, runs.Count));
    }

    /// <summary>Words spelt much alike, the most first, with how much: 1 is the same.</summary>
    public IReadOnlyList<(string Word, double Likeness)> Alike(string plain, double least, int most)
    {
        if (plain.Length < ShortestTyped || plain.Contains(Phrasing.Joint))
            return [];
        var runs = Runs(plain);
        var shared = new Dictionary<int, int>();
        foreach (var run in runs)
            if (_byRun.TryGetValue(run, out var words))
                foreach (var word in words)
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, word, out _)++;
        return
        [
            .. shared
                .Select(w =>
                    (_words[w.Key].Word, 2.0 * w.Value / (runs.Count + _words[w.Key].Runs))
                )
                .Where(w => w.Item2 >= least)
                .OrderByDescending(w => w.Item2)
                .ThenBy(w => w.Word, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private static HashSet<string> Runs(string word)
    {
        var whole = $" {word} ";
        return [.. Enumerable.Range(0, whole.Length - 2).Select(i => whole.Substring(i, 3))];
    }
}
