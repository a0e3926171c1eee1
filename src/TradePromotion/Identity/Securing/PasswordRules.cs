using System.Globalization;
using System.Text;

namespace TradePromotion.Identity.Securing;

/// <summary>
/// What a password must not be (after NIST SP 800-63B): short, a few characters again and again, one that everybody tries, or
/// one's own name. No rules about digits and signs; length protects. <c>passwords.js</c> says the same while one types.
/// </summary>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 10;

    /// <summary>The most; hashing must not become work for attackers to order.</summary>
    public const int Longest = 200;

    private const int LeastDifferent = 4;
    private const int ShortestOwnWord = 4;
    private const string Keyboard = "qwertyuiopasdfghjklzxcvbnm";
    private const string Leet = "0o1i3e4a5s7t@a$s!i";

    private static readonly HashSet<string> Common = Read();

    /// <summary>The key of the sentence that says what is wrong; null when the password can stand.</summary>
    /// <param name="own">The person's name and e-mail address, where known.</param>
    public static string? Flaw(string password, params string?[] own)
    {
        if (password.Length < Shortest)
            return "Identity.Refused.PasswordShort";
        if (password.Length > Longest)
            return "Identity.Refused.PasswordLong";
        if (password.Distinct().Count() < LeastDifferent)
            return "Identity.Refused.PasswordMonotonous";
        if (IsCommon(password))
            return "Identity.Refused.PasswordCommon";
        return IsOwn(password, own) ? "Identity.Refused.PasswordOwn" : null;
    }

    private static bool IsCommon(string password)
    {
        var plain = Plain(password);
        var letters = Letters(plain);
        var read = Letters(
            string.Concat(
                plain
                    .TrimEnd([.. "0123456789!@#$%.-_ "])
                    .Select(c =>
                        Leet.IndexOf(c) is >= 0 and var at && at % 2 == 0 ? Leet[at + 1] : c
                    )
            )
        );
        return plain.Any(char.IsLetter) ? IsWorn(letters) || IsWorn(read) : IsRun(plain);
    }

    // The words everybody tries, one or two of them in a row, and walks over the keyboard.
    private static bool IsWorn(string letters) =>
        letters.Length > 0
        && (
            Common.Contains(letters)
            || (letters.Length > 3 && Keyboard.Contains(letters))
            || Enumerable
                .Range(1, letters.Length - 1)
                .Any(at => Common.Contains(letters[..at]) && Common.Contains(letters[at..]))
        );

    // Digits that count up or down, and dates: numbers alone are among the first that are tried.
    private static bool IsRun(string plain)
    {
        var digits = string.Concat(plain.Where(char.IsAsciiDigit));
        return digits.Length < 15
            || digits
                .Zip(digits.Skip(1))
                .All(pair => (pair.Second - pair.First + 10) % 10 is 0 or 1 or 9);
    }

    private static bool IsOwn(string password, string?[] own)
    {
        var letters = Letters(Plain(password));
        var left = own.OfType<string>()
            .SelectMany(text => Plain(text).Split(' ', '@', '.', '-', '_', '+'))
            .Where(word => word.Length >= ShortestOwnWord)
            .OrderByDescending(word => word.Length)
            .Aggregate(letters, (rest, word) => rest.Replace(word, ""));
        return left.Length < letters.Length && left.Length < ShortestOwnWord;
    }

    private static string Letters(string plain) => string.Concat(plain.Where(char.IsAsciiLetter));

    // Lower case, without diacritics: Mật khẩu is tried as matkhau.
    private static string Plain(string text) =>
        string.Concat(
                text.Normalize(NormalizationForm.FormD)
                    .Where(c =>
                        CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                    )
            )
            .ToLowerInvariant()
            .Replace('đ', 'd');

    private static HashSet<string> Read()
    {
        using var file = new StreamReader(
            typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")!
        );
        return
        [
            .. file.ReadToEnd()
                .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        ];
    }
}
