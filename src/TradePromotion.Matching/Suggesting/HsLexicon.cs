namespace TradePromotion.Matching.Suggesting;

/// <summary>What the trade calls things, looked up by the phrase, longest first: codes it stands for, and other words that mean it.</summary>
public sealed class HsLexicon
{
    private const int LongestPhrase = 6;

    private readonly Dictionary<string, HashSet<string>> _codes = [];
    private readonly Dictionary<string, HashSet<string>> _codesPlain = [];
    private readonly Dictionary<string, List<string>> _means = [];

    /// <summary>Lists written by hand; none is fine.</summary>
    public HsLexicon(IEnumerable<EverydayWords> everyday, IEnumerable<Paraphrase> paraphrases)
    {
        foreach (var entry in everyday)
        foreach (var phrase in entry.Words)
        {
            var key = Phrasing.Key(phrase);
            Into(_codes, key, entry.Code);
            // One syllable without its sign is a dozen words; two are mostly one.
            if (key.Contains(' ') && !Phrasing.IsPlain(key))
                Into(_codesPlain, Plain(key), entry.Code);
        }
        foreach (var entry in paraphrases)
        foreach (var phrase in entry.Words)
        {
            var key = Phrasing.Key(phrase);
            if (!_means.TryGetValue(key, out var list))
                _means[key] = list = [];
            list.AddRange(Phrasing.Terms(entry.Means));
        }
    }

    /// <summary>Nothing but the nomenclature's own words.</summary>
    public static HsLexicon Empty { get; } = new([], []);

    /// <summary>The longest everyday phrase that begins at a word.</summary>
    /// <param name="stems">The words, in the singular.</param>
    /// <param name="isPlain">Whether it was typed without signs, so that they do not count.</param>
    internal (string Phrase, IReadOnlySet<string> Codes, int Length)? CodesAt(
        IReadOnlyList<string> stems,
        int start,
        bool isPlain
    )
    {
        for (var length = Math.Min(LongestPhrase, stems.Count - start); length > 0; length--)
        {
            var phrase = Join(stems, start, length);
            if (
                _codes.TryGetValue(phrase, out var codes)
                || (isPlain && _codesPlain.TryGetValue(phrase, out codes))
            )
                return (phrase, codes, length);
        }
        return null;
    }

    /// <summary>What phrases that begin at a word mean in other words, with the words each has.</summary>
    internal IEnumerable<(int Length, IReadOnlyList<string> Terms)> MeaningsAt(
        IReadOnlyList<string> stems,
        int start
    )
    {
        for (var length = 1; length <= Math.Min(LongestPhrase, stems.Count - start); length++)
            if (_means.TryGetValue(Join(stems, start, length), out var terms))
                yield return (length, terms);
    }

    private static string Join(IReadOnlyList<string> stems, int start, int length) =>
        length == 1 ? stems[start] : string.Join(' ', stems.Skip(start).Take(length));

    private static string Plain(string key) =>
        string.Join(' ', key.Split(' ').Select(Phrasing.Plain));

    private static void Into(Dictionary<string, HashSet<string>> sets, string key, string code)
    {
        if (!sets.TryGetValue(key, out var set))
            sets[key] = set = [];
        set.Add(code);
    }
}
