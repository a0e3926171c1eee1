using System.Text;
using System.Text.RegularExpressions;
using TradePromotion.Kernel;

namespace TradePromotion.Matching.Suggesting;

/// <summary>
/// What texts are made of: words in lower case with their signs, English ones in the singular, and pairs of neighbours, because most
/// Vietnamese words are two syllables (<c>máy sấy</c>) and mean little apart.
/// </summary>
internal static partial class Phrasing
{
    /// <summary>What stands between the two words of a pair.</summary>
    public const char Joint = '_';

    // Words of grammar and of tariffs, which say nothing of a good.
    private static readonly HashSet<string> Empty =
    [
        .. """
            và của các loại được có cho trong từ hoặc không khác dùng là với một những này đó theo bằng để như ở trên dưới vào ra tại
            đã đang sẽ bị do bởi cũng nhưng thì mà nào cả mọi hay sử dụng nếu phần chương nhóm phân trừ kể ngoài nêu thuộc mới hàng mã
            the of and or for in to a an with by on from as at is are other than not whether that its be been this use used new type
            etc made no nec model code item heading subheading
            """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>The words of a text and, as single signs, the punctuation that parts it.</summary>
    public static IEnumerable<string> Read(string text) =>
        Piece()
            .Matches(text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
            .Select(match => match.Value.Trim());

    /// <summary>Whether a piece of text is a word, not what parts words.</summary>
    public static bool IsWord(string piece) => char.IsLetterOrDigit(piece[0]);

    /// <summary>Whether a word says nothing of the good.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>Whether a phrase's words are all given without Vietnamese signs.</summary>
    public static bool IsPlain(string text) => Ascii.IsValid(text);

    /// <summary>A term without signs.</summary>
    public static string Plain(string term) =>
        Ascii.IsValid(term) ? term : string.Join(Joint, term.Split(Joint).Select(Fold.ForSearch));

    /// <summary>A phrase as lists are looked up by it: its stems between spaces.</summary>
    public static string Key(string phrase) =>
        string.Join(' ', Read(phrase).Where(IsWord).Select(Stem));

    /// <summary>An English word in the singular; others as they are.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetterLower))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (Double().IsMatch(word))
            return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    /// <summary>The terms of a nomenclature's text, without what it says does not belong there.</summary>
    public static IEnumerable<string> Terms(string text)
    {
        string? before = null;
        foreach (var piece in Read(Exclusion().Replace(text, " ")))
        {
            var word = IsWord(piece) ? Stem(piece) : "";
            if (word.Length == 0 || IsEmpty(piece) || word.All(char.IsAsciiDigit))
            {
                before = null;
                continue;
            }
            yield return word;
            if (before is not null)
                yield return $"{before}{Joint}{word}";
            before = word;
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+|[,;:()\[\]/]|\.(?=\s|$)|\s-\s")]
    private static partial Regex Piece();

    [GeneratedRegex("(?:ches|shes|sses|xes|zes)$")]
    private static partial Regex Double();

    [GeneratedRegex(
        @"[,;(]?\s*\b(?:trừ|ngoại trừ|không kể|không bao gồm|other than|except|excluding|not including)\s[^,;()]*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Exclusion();
}
