using TradePromotion.Kernel;

namespace TradePromotion.Matching.Finding;

/// <summary>One thing a question asks for: any of these words will do, each as good as its quality says.</summary>
internal sealed record Wanted(List<(int Word, int Quality)> Words);

/// <summary>A question taken apart: every <see cref="Wanted"/> must be met; <see cref="Welcome"/> words only lift what has them.</summary>
internal sealed class ReadQuestion
{
    private const int MostWords = 8;
    private const int MostBeginnings = 64;
    private const int MostGuesses = 6;
    private const int Exact = 4;
    private const int Meaning = 3;
    private const int Beginning = 2;
    private const int Guess = 1;

    private readonly Lexicon _lexicon;
    private readonly Thesaurus _thesaurus;
    private readonly Func<int, int> _count;

    private ReadQuestion(Lexicon lexicon, Thesaurus thesaurus, Func<int, int> count) =>
        (_lexicon, _thesaurus, _count) = (lexicon, thesaurus, count);

    public List<Wanted> Wanted { get; } = [];
    public List<int> Welcome { get; } = [];
    public List<Correction> Corrections { get; } = [];

    /// <summary>Reads a question.</summary>
    /// <param name="count">How often a word occurs.</param>
    /// <param name="guess">Read every longer word as its neighbours too, even those that occur.</param>
    public static ReadQuestion Of(
        string? text,
        Lexicon lexicon,
        Thesaurus thesaurus,
        Func<int, int> count,
        bool guess
    )
    {
        var read = new ReadQuestion(lexicon, thesaurus, count);
        var words = Fold.ForSearch(text ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Distinct()
            .Take(MostWords)
            .ToList();
        for (var i = 0; i < words.Count; )
            i += read.Take(words, i, guess);
        foreach (var spelled in Signs.Of(text ?? ""))
            if (lexicon.Find(spelled) is { } word)
                read.Welcome.Add(word);
        return read;
    }

    private int Take(List<string> words, int i, bool guess)
    {
        if (_thesaurus.At(words, i) is { } phrase && _lexicon.Find(phrase.Meaning) is { } meaning)
        {
            Wanted.Add(new([(meaning, Meaning)]));
            foreach (var word in words.Skip(i).Take(phrase.Words))
                if (_lexicon.Find(word) is { } literal)
                    Welcome.Add(literal);
            return phrase.Words;
        }
        var found = Known(words[i]);
        if (found.Count == 0 && InTwo(words[i]) is { } halves)
        {
            words.RemoveAt(i);
            words.InsertRange(i, [halves.Left, halves.Right]);
            return 0;
        }
        if (found.Count == 0 || guess)
            found.AddRange(Guessed(words[i], note: found.Count == 0));
        Wanted.Add(new(found));
        return 1;
    }

    private List<(int, int)> Known(string word)
    {
        List<(int, int)> found = [];
        if (_lexicon.Find(word) is { } exact && _count(exact) > 0)
            found.Add((exact, Exact));
        found.AddRange(
            _lexicon
                .BeginningWith(word)
                .SelectMany(WithMeaning)
                .Distinct()
                .Where(n => _count(n) > 0)
                .OrderByDescending(_count)
                .Take(MostBeginnings)
                .Select(n => (n, Beginning))
        );
        return found;
    }

    // A word of another language may stand nowhere and still mean what stands there.
    private IEnumerable<int> WithMeaning(int word)
    {
        yield return word;
        if (
            _thesaurus.At([_lexicon.Word(word)], 0) is { } phrase
            && _lexicon.Find(phrase.Meaning) is { } meaning
        )
            yield return meaning;
    }

    // "caphe" is how many type two words.
    private (string Left, string Right)? InTwo(string word)
    {
        (string, string)? best = null;
        var most = 0;
        for (var at = 2; at <= word.Length - 2; at++)
        {
            if (
                _lexicon.Find(word.AsSpan(0, at)) is not { } left
                || _lexicon.Find(word.AsSpan(at)) is not { } right
            )
                continue;
            var count = Math.Min(_count(left), _count(right));
            if (count > most)
                (best, most) = ((word[..at], word[at..]), count);
        }
        return best;
    }

    private IEnumerable<(int, int)> Guessed(string typed, bool note)
    {
        var near = _lexicon
            .Near(typed)
            .Select(n =>
                (n.Word, n.Distance, Count: WithMeaning(n.Word).Sum(meant => _count(meant)))
            )
            .Where(n => n.Count > 0)
            .ToList();
        if (near.Count == 0)
            return [];
        var nearest = near.Where(n => n.Distance == near[0].Distance)
            .OrderByDescending(n => n.Count)
            .Take(MostGuesses)
            .Select(n => n.Word)
            .ToList();
        if (note)
            Corrections.Add(new(typed, _lexicon.Word(nearest[0])));
        return nearest.SelectMany(WithMeaning).Distinct().Select(word => (word, Guess));
    }
}
