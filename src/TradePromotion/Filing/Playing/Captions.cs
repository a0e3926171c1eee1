using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TradePromotion.Filing.Playing;

/// <summary>Captions as browsers read them: WebVTT.</summary>
public static partial class Captions
{
    /// <summary>The greatest size, in bytes.</summary>
    public const int MaximumSize = 512 * 1024;

    /// <summary>The text of a file of captions, when all its times can be read.</summary>
    /// <exception cref="Refusal">Anything else, next to <paramref name="field"/>; where a time is wrong, with its line.</exception>
    public static string Read(byte[] content, string field)
    {
        Refusal.UnlessAt(field, content.Length > 0, "Filing.Refused.Empty");
        Refusal.UnlessAt(
            field,
            content.Length <= MaximumSize,
            "Filing.Refused.CaptionsTooLarge",
            MaximumSize / 1024
        );
        var text = Text(content, field).TrimStart('\uFEFF');
        var lines = text.Split('\n');
        Refusal.UnlessAt(field, Head().IsMatch(lines[0]), "Filing.Refused.NotCaptions");
        var cues = 0;
        foreach (var (index, line) in lines.Index())
            if (line.Contains("-->"))
            {
                cues++;
                Refusal.UnlessAt(field, IsSpan(line), "Filing.Refused.CaptionTime", index + 1);
            }
        Refusal.UnlessAt(field, cues > 0, "Filing.Refused.NoCaptions");
        return text;
    }

    private static string Text(byte[] content, string field)
    {
        try
        {
            return new UTF8Encoding(false, true).GetString(content).ReplaceLineEndings("\n");
        }
        catch (ArgumentException)
        {
            throw new Refusal("Filing.Refused.NotCaptions").At(field);
        }
    }

    private static bool IsSpan(string line) =>
        Span().Match(line) is { Success: true } found
        && Moment(found.Groups[1].Value) < Moment(found.Groups[2].Value);

    private static TimeSpan Moment(string written)
    {
        var parts = written.Split(':');
        var hours = parts.Length == 3 ? int.Parse(parts[0], CultureInfo.InvariantCulture) : 0;
        var minutes = int.Parse(parts[^2], CultureInfo.InvariantCulture);
        var seconds = decimal.Parse(parts[^1], CultureInfo.InvariantCulture);
        return new TimeSpan(hours, minutes, 0) + TimeSpan.FromMilliseconds((long)(seconds * 1000));
    }

    [GeneratedRegex(@"^WEBVTT([ \t].*)?$")]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^((?:\d{2,4}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,4}:)?[0-5]\d:[0-5]\d\.\d{3})([ \t].*)?$"
    )]
    private static partial Regex Span();
}
