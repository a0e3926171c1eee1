using TradePromotion.Kernel;

namespace TradePromotion.Matching.Finding;

/// <summary>Words and phrases that mean the same good, in any language: <c>cà phê</c>, <c>coffee</c>, <c>cafe</c>.</summary>
public sealed class Thesaurus
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = [];

    /// <summary>One group a meaning; signs and case do not matter.</summary>
    public Thesaurus(IEnumerable<IReadOnlyList<string>> groups)
    {
        foreach (var (index, group) in groups.Index())
        foreach (var phrase in group)
        {
            var words = Fold.ForSearch(phrase).Split(' ');
            if (!_byFirstWord.TryGetValue(words[0], out var list))
                _byFirstWord[words[0]] = list = [];
            list.Add(new(words, $"~{index}"));
        }
        foreach (var list in _byFirstWord.Values)
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>No two words mean the same.</summary>
    public static Thesaurus Empty { get; } = new([]);

    /// <summary>All words of all phrases.</summary>
    internal IEnumerable<string> Words =>
        _byFirstWord.Values.SelectMany(phrases => phrases.SelectMany(phrase => phrase.Words));

    /// <summary>The longest phrase that begins at this word: what it means, in how many words; null where none does.</summary>
    internal (string Meaning, int Words)? At(IReadOnlyList<string> words, int index)
    {
        if (_byFirstWord.TryGetValue(words[index], out var phrases))
            foreach (var phrase in phrases)
                if (phrase.StandsAt(words, index))
                    return (phrase.Meaning, phrase.Words.Length);
        return null;
    }

    /// <summary>Everything the words mean, wherever it stands among them.</summary>
    internal IEnumerable<string> Meanings(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (_byFirstWord.TryGetValue(words[i], out var phrases))
                foreach (var phrase in phrases)
                    if (phrase.StandsAt(words, i))
                        yield return phrase.Meaning;
    }

    private sealed record Phrase(string[] Words, string Meaning)
    {
        public bool StandsAt(IReadOnlyList<string> words, int index)
        {
            if (index + Words.Length > words.Count)
                return false;
            for (var i = 1; i < Words.Length; i++)
                if (words[index + i] != Words[i])
                    return false;
            return true;
        }
    }
}
