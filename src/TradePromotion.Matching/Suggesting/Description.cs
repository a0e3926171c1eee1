using System.Text.RegularExpressions;

namespace TradePromotion.Matching.Suggesting;

/// <summary>
/// What somebody says of a good, weighed: what is said first says what it is; brackets and what it is used for say less; makers, model
/// numbers, sizes and the phrases of official papers say nothing.
/// </summary>
internal sealed partial class Description
{
    private const double Far = 0.35;
    private const double Pace = 16;
    private const double Use = 0.5;
    private const double InBrackets = 0.6;
    private const double Repeated = 0.5;
    private const double SingleWord = 0.8;
    private const double OtherWords = 0.4;

    private static readonly HashSet<string> Purpose =
    [
        "để",
        "dùng",
        "cho",
        "nhằm",
        "dành",
        "bảo",
        "phục",
        "used",
        "for",
    ];

    private readonly Dictionary<string, Term> _terms = [];
    private readonly Dictionary<string, Everyday> _everyday = [];
    private readonly HsLexicon _lexicon;

    /// <summary>A term with its weight, and as it was typed.</summary>
    public readonly record struct Term(double Weight, string Typed);

    /// <summary>An everyday phrase with its weight.</summary>
    public readonly record struct Everyday(
        double Weight,
        int Length,
        IReadOnlySet<string> Codes,
        string Typed
    );

    public Description(string text, HsLexicon lexicon)
    {
        _lexicon = lexicon;
        IsPlain = Phrasing.IsPlain(text);
        Read(Noise().Replace(Blank().Replace(text, " "), " "));
    }

    /// <summary>Whether it was typed without signs.</summary>
    public bool IsPlain { get; }

    /// <summary>Words, pairs of words, and what other words mean them.</summary>
    public IReadOnlyDictionary<string, Term> Terms => _terms;

    /// <summary>Phrases the trade has a code for.</summary>
    public IEnumerable<Everyday> Phrases => _everyday.Values;

    private void Read(string text)
    {
        var (position, brackets) = (0, 0);
        var part = new List<string>();
        foreach (var piece in Phrasing.Read(text).Append(";"))
        {
            if (piece.Length > 0 && Phrasing.IsWord(piece))
            {
                part.Add(piece);
                continue;
            }
            position = Part(part, position, brackets > 0 ? InBrackets : 1);
            part.Clear();
            if (piece is "(" or "[")
                brackets++;
            else if (piece is ")" or "]")
                brackets = Math.Max(0, brackets - 1);
        }
    }

    private int Part(List<string> words, int position, double weight)
    {
        var stems = words.ConvertAll(Phrasing.Stem);
        string? before = null;
        var (use, free) = (1.0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && Purpose.Contains(words[i]))
                use = Use;
            var here = (Far + ((1 - Far) * Math.Exp(-position / Pace))) * use * weight;
            if (i >= free && _lexicon.CodesAt(stems, i, IsPlain) is { } found)
            {
                _everyday.TryAdd(
                    found.Phrase,
                    new(here, found.Length, found.Codes, Typed(words, i, found.Length))
                );
                free = i + found.Length;
            }
            foreach (var (length, terms) in _lexicon.MeaningsAt(stems, i))
            foreach (var term in terms)
                Add(
                    term,
                    here * OtherWords * Math.Sqrt(length) * (IsPair(term) ? 1 : SingleWord),
                    Typed(words, i, length)
                );
            if (words[i].Length < 2 || Phrasing.IsEmpty(words[i]) || words[i].Any(char.IsDigit))
            {
                before = null;
                continue;
            }
            Add(stems[i], here * SingleWord, words[i]);
            if (before is not null)
                Add($"{before}{Phrasing.Joint}{stems[i]}", here, Typed(words, i - 1, 2));
            before = stems[i];
            position++;
        }
        return position;
    }

    private static bool IsPair(string term) => term.Contains(Phrasing.Joint);

    private static string Typed(List<string> words, int start, int length) =>
        string.Join(' ', words.GetRange(start, length));

    private void Add(string term, double weight, string typed) =>
        _terms[term] = _terms.TryGetValue(term, out var old)
            ? old with
            {
                Weight = Math.Max(old.Weight, weight) + (Repeated * Math.Min(old.Weight, weight)),
            }
            : new(weight, typed);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(
        @"\bdo (?:tổng )?cục trưởng.*$|\bhàng mới.*?100\s?%|\bmới 100\s?%|tên gọi đồng nghĩa\s*:?|kích thước\s*:?[^,;.)]*|\bkt\s*:[^,;.)]*"
            + @"|(?:số|mã|ký) hiệu\s*:?\s*\S+|\b(?:nhãn hiệu|hiệu|nsx|nhà sản xuất|part no|p/n|model)\s*:?\s*\S+|[®™©]",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Noise();
}
