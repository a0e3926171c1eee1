using System.Globalization;

namespace TradePromotion.Filing;

/// <summary>How calendar files are written, whatever stands in them (RFC 5545).</summary>
public static class CalendarText
{
    /// <summary>A calendar file's media type.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    // In octets, without the line end (RFC 5545, 3.1).
    private const int LongestLine = 75;

    /// <summary>The file of these lines, UTF-8, long ones folded.</summary>
    public static byte[] File(IEnumerable<string> lines)
    {
        var file = new MemoryStream();
        foreach (var line in lines)
            Fold(line, file);
        return file.ToArray();
    }

    /// <summary>A moment in UTC.</summary>
    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A text with what has a meaning of its own escaped.</summary>
    public static string Text(string text) =>
        text.Replace("\\", @"\\").Replace(";", @"\;").Replace(",", @"\,").ReplaceLineEndings(@"\n");

    /// <summary>Writes the line, broken after at most 75 octets but never inside a character; each further piece begins with a space.</summary>
    private static void Fold(string line, Stream file)
    {
        var used = 0;
        Span<byte> octets = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(octets);
            if (used + length > LongestLine)
            {
                file.Write("\r\n "u8);
                used = 1;
            }
            file.Write(octets[..length]);
            used += length;
        }
        file.Write("\r\n"u8);
    }
}
