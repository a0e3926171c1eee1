using System.Globalization;

namespace TradePromotion.Matching.Timetabling.Reading;

/// <summary>A name, a number or a sign of a .dzn file, and the line it stands on, from 1.</summary>
internal readonly record struct DznToken(DznKind Kind, string Text, int Number, int Line);

/// <summary>What a token is.</summary>
internal enum DznKind
{
    Name,
    Number,
    Sign,
    End,
}

/// <summary>Cuts the text of a .dzn file into tokens; comments (from % to the end of the line) are left out.</summary>
internal static class DznTokens
{
    private const string Signs = "=;,[]{}|";

    public static IEnumerable<DznToken> Read(string text)
    {
        var line = 1;
        for (var at = 0; at < text.Length; )
        {
            var letter = text[at];
            if (letter == '\n')
                line++;
            if (char.IsWhiteSpace(letter))
                at++;
            else if (letter == '%')
                at = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
            else if (char.IsAsciiLetter(letter) || letter == '_')
                yield return new(
                    DznKind.Name,
                    Take(text, ref at, c => char.IsAsciiLetterOrDigit(c) || c == '_'),
                    0,
                    line
                );
            else if (char.IsAsciiDigit(letter) || letter == '-')
                yield return Number(text, ref at, line);
            else if (Signs.Contains(letter))
                yield return new(DznKind.Sign, text[at++].ToString(), 0, line);
            else
                throw new DznError(line, $"'{letter}' is not expected here");
        }
        yield return new(DznKind.End, "", 0, line);
    }

    private static DznToken Number(string text, ref int at, int line)
    {
        var start = at++;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return int.TryParse(
            text.AsSpan(start, at - start),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? new(DznKind.Number, text[start..at], number, line)
            : throw new DznError(line, $"'{text[start..at]}' is not a whole number that fits");
    }

    private static string Take(string text, ref int at, Func<char, bool> belongs)
    {
        var start = at;
        while (at < text.Length && belongs(text[at]))
            at++;
        return text[start..at];
    }
}

/// <summary>A .dzn file is not what it should be: the line, and what is wrong with it.</summary>
public sealed class DznError(int line, string what) : Exception($"line {line}: {what}")
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
