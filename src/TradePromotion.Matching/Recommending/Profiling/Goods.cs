namespace TradePromotion.Matching.Recommending.Profiling;

/// <summary>Goods as both sides name them: a code of the Harmonized System as far as it is known, and words.</summary>
public sealed class Goods
{
    /// <summary>How many digits of a code are looked at, the most.</summary>
    private const int Digits = 8;

    private readonly int _chapter;
    private readonly int _heading;
    private readonly int _subheading;
    private readonly int _line;
    private readonly int[] _words;
    private readonly float[] _weights;
    private readonly float _weight;

    /// <param name="code">Two, four, six or eight digits without dots; empty where only words are known.</param>
    /// <param name="words">Words as numbers, each once, with what each is worth: more the fewer goods it names.</param>
    /// <exception cref="ArgumentException">The code is no such code.</exception>
    public Goods(string code, IEnumerable<KeyValuePair<int, float>>? words = null)
    {
        if (code.Length is not (0 or 2 or 4 or 6 or Digits) || !code.All(char.IsAsciiDigit))
            throw new ArgumentException($"no code of the Harmonized System: {code}", nameof(code));
        Known = code.Length;
        (_chapter, _heading, _subheading, _line) = (Part(2), Part(4), Part(6), Part(Digits));
        var sorted = (words ?? []).OrderBy(w => w.Key).ToList();
        _words = [.. sorted.Select(w => w.Key)];
        _weights = [.. sorted.Select(w => w.Value)];
        _weight = _weights.Sum();
        WordBits = _words.Aggregate(0UL, (bits, word) => bits | (1UL << (word & 63)));

        int Part(int digits) => Known < digits ? -1 : int.Parse(code[..digits]);
    }

    /// <summary>How many digits of the code are known.</summary>
    public int Known { get; }

    /// <summary>The chapter's number, 1 to 99; -1 where no code is known.</summary>
    public int Chapter => _chapter;

    /// <summary>The words, as numbers in order.</summary>
    public IReadOnlyList<int> Words => _words;

    /// <summary>A bit for the last six bits of every word: no bit in common, no word in common.</summary>
    internal ulong WordBits { get; }

    /// <summary>The first digits as a number; -1 where fewer are known.</summary>
    /// <param name="digits">2, 4, 6 or 8.</param>
    public int Prefix(int digits) =>
        digits switch
        {
            2 => _chapter,
            4 => _heading,
            6 => _subheading,
            _ => _line,
        };

    /// <summary>
    /// How well other goods are these, 0 to 1: by code 1 for the same line, less for the same subheading, heading and
    /// chapter; words in common fill up to three fifths of what the code leaves open.
    /// </summary>
    public float Likeness(Goods other)
    {
        var code = CodeLikeness(other);
        return code == 1 ? 1 : code + ((1 - code) * Agreement.MostByWords * Coverage(other));
    }

    private float CodeLikeness(Goods other) =>
        _chapter < 0 || _chapter != other._chapter ? 0
        : _heading < 0 || _heading != other._heading ? Agreement.Chapter
        : _subheading < 0 || _subheading != other._subheading ? Agreement.Heading
        : _line < 0 || _line != other._line ? Agreement.Subheading
        : 1;

    // The share of our words, by weight, that the other has too.
    private float Coverage(Goods other)
    {
        if ((WordBits & other.WordBits) == 0 || _weight == 0)
            return 0;
        var (shared, at) = (0f, 0);
        for (var i = 0; i < _words.Length; i++)
        {
            while (at < other._words.Length && other._words[at] < _words[i])
                at++;
            if (at == other._words.Length)
                break;
            if (other._words[at] == _words[i])
                shared += _weights[i];
        }
        return shared / _weight;
    }
}

/// <summary>What agreement on goods is worth, 0 to 1: our choice, the same for every fair.</summary>
internal static class Agreement
{
    /// <summary>What words alone can be worth.</summary>
    public const float MostByWords = 0.6f;

    /// <summary>The most that goods of one heading but not one subheading are worth by code.</summary>
    public const float Heading = 0.55f;

    /// <summary>The most that goods of one chapter but not one heading are worth by code.</summary>
    public const float Chapter = 0.2f;

    /// <summary>The most that goods of one subheading are worth by code where their line is not the same or not known.</summary>
    public const float Subheading = 0.9f;
}
