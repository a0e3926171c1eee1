using System.Globalization;
using System.Text;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Listing;

/// <summary>
/// All fairs as RFC 5545 writes a calendar, for programs that subscribe to it. A fair is days, not moments: its days are those of its own
/// place and the same for everybody, so no zone can move them.
/// </summary>
public static class FairCalendarFile
{
    /// <summary>The file's media type.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <summary>The whole file, UTF-8.</summary>
    /// <param name="words">In the current language.</param>
    /// <param name="site">The address of the site with the language, ending with a slash.</param>
    public static byte[] Of(IEnumerable<FairView> fairs, Words words, Uri site)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//TradePromotion//Fairs//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            $"X-WR-CALNAME:{Text(words["Fairs.Calendar.Title"])}",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            .. fairs.SelectMany(fair => Entry(fair, words, site)),
            "END:VCALENDAR",
        ];
        var file = new MemoryStream();
        foreach (var line in lines)
            Fold(line, file);
        return file.ToArray();
    }

    private static string[] Entry(FairView fair, Words words, Uri site) =>
        [
            "BEGIN:VEVENT",
            $"UID:{fair.Id:D}@fairs.tradepromotion",
            $"DTSTAMP:{Moment(fair.ChangedAt)}",
            $"LAST-MODIFIED:{Moment(fair.ChangedAt)}",
            $"SEQUENCE:{fair.Revision.ToString(CultureInfo.InvariantCulture)}",
            $"STATUS:{(fair.State == FairState.Cancelled ? "CANCELLED" : "CONFIRMED")}",
            $"DTSTART;VALUE=DATE:{Day(fair.FirstDay)}",
            $"DTEND;VALUE=DATE:{Day(fair.LastDay.AddDays(1))}",
            "TRANSP:TRANSPARENT",
            $"SUMMARY:{Text(fair.Name.In(words.Language))}",
            $"DESCRIPTION:{Text(fair.Lead.In(words.Language))}",
            $"URL:{new Uri(site, FairUrls.Home(fair.Address)).AbsoluteUri}",
            "END:VEVENT",
        ];

    private static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) =>
        day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Text(string text) =>
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
