using System.Globalization;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing;

namespace TradePromotion.Fairs.Listing;

/// <summary>
/// All fairs as RFC 5545 writes a calendar, for programs that subscribe to it. A fair is days, not moments: its days are those of its own
/// place and the same for everybody, so no zone can move them.
/// </summary>
public static class FairCalendarFile
{
    /// <summary>The whole file, UTF-8.</summary>
    /// <param name="words">In the current language.</param>
    /// <param name="site">The address of the site with the language, ending with a slash.</param>
    public static byte[] Of(IEnumerable<FairView> fairs, Words words, Uri site)
    {
        return CalendarText.File([
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//TradePromotion//Fairs//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            $"X-WR-CALNAME:{CalendarText.Text(words["Fairs.Calendar.Title"])}",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            .. fairs.SelectMany(fair => Entry(fair, words, site)),
            "END:VCALENDAR",
        ]);
    }

    private static string[] Entry(FairView fair, Words words, Uri site) =>
        [
            "BEGIN:VEVENT",
            $"UID:{fair.Id:D}@fairs.tradepromotion",
            $"DTSTAMP:{CalendarText.Moment(fair.ChangedAt)}",
            $"LAST-MODIFIED:{CalendarText.Moment(fair.ChangedAt)}",
            $"SEQUENCE:{fair.Revision.ToString(CultureInfo.InvariantCulture)}",
            $"STATUS:{(fair.State == FairState.Cancelled ? "CANCELLED" : "CONFIRMED")}",
            $"DTSTART;VALUE=DATE:{Day(fair.FirstDay)}",
            $"DTEND;VALUE=DATE:{Day(fair.LastDay.AddDays(1))}",
            "TRANSP:TRANSPARENT",
            $"SUMMARY:{CalendarText.Text(fair.Name.In(words.Language))}",
            $"DESCRIPTION:{CalendarText.Text(fair.Lead.In(words.Language))}",
            $"URL:{new Uri(site, FairUrls.Home(fair.Address)).AbsoluteUri}",
            "END:VEVENT",
        ];

    private static string Day(DateOnly day) =>
        day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
