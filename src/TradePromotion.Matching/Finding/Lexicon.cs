using System.Runtime.InteropServices;

namespace TradePromotion.Matching.Finding;

/// <summary>All words that occur, numbered, with what it takes to find them by their beginning or by a misspelling.</summary>
internal sealed class Lexicon
{
    private const int LongestPrefix = 5;

    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, List<int>> _byPrefix = [];
    private readonly Dictionary<ulong, List<int>> _byTrigram = [];
    private readonly List<string> _words = [];

    public Lexicon() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Word(int number) => _words[number];

    public int? Find(ReadOnlySpan<char> word) =>
        _bySpan.TryGetValue(word, out var number) ? number : null;

    /// <summary>The word's number; a new word gets the next one, the count of words then being greater by one.</summary>
    /// <param name="isPlain">Whether people may come upon it by its beginning or a misspelling.</param>
    public int Add(ReadOnlySpan<char> span, bool isPlain)
    {
        if (_bySpan.TryGetValue(span, out var known))
            return known;
        var word = span.ToString();
        var number = _words.Count;
        _words.Add(word);
        _numbers[word] = number;
        if (!isPlain)
            return number;
        for (var length = 2; length <= Math.Min(LongestPrefix, word.Length); length++)
            Into(_byPrefix, word[..length], number);
        foreach (var trigram in Trigrams(word))
            Into(_byTrigram, trigram, number);
        return number;
    }

    /// <summary>Longer words that begin like this.</summary>
    public IEnumerable<int> BeginningWith(string start) =>
        start.Length >= 2
        && _byPrefix.TryGetValue(start[..Math.Min(LongestPrefix, start.Length)], out var candidates)
            ? candidates.Where(n =>
                _words[n].Length > start.Length
                && _words[n].StartsWith(start, StringComparison.Ordinal)
            )
            : [];

    /// <summary>Other words that differ by a slip or two, the nearest first.</summary>
    public IEnumerable<(int Word, int Distance)> Near(string typed)
    {
        if (typed.Length < 4)
            return [];
        var atMost = typed.Length >= 8 ? 2 : 1;
        var shared = new Dictionary<int, int>();
        var own = Trigrams(typed).ToList();
        foreach (var trigram in own)
            if (_byTrigram.TryGetValue(trigram, out var words))
                foreach (var word in words)
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, word, out _)++;
        // One slip spoils three trigrams at the most, four when two letters changed places.
        var needed = Math.Max(1, own.Count - (4 * atMost));
        return shared
            .Where(w =>
                w.Value >= needed && Math.Abs(_words[w.Key].Length - typed.Length) <= atMost
            )
            .Select(w => (Word: w.Key, Distance: Spelling.Distance(typed, _words[w.Key], atMost)))
            .Where(w => w.Distance > 0 && w.Distance <= atMost)
            .OrderBy(w => w.Distance);
    }

    private static IEnumerable<ulong> Trigrams(string word)
    {
        char At(int i) => i < 0 || i >= word.Length ? ' ' : word[i];
        for (var i = -2; i < word.Length; i++)
            yield return ((ulong)At(i) << 32) | ((ulong)At(i + 1) << 16) | At(i + 2);
    }

    private static void Into<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int number)
        where TKey : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        list ??= [];
        if (list.Count == 0 || list[^1] != number)
            list.Add(number);
    }
}
