namespace TradePromotion.Identity.Published;

/// <summary>The hours of a person's day in which only what cannot wait is told to them; may span midnight.</summary>
/// <param name="From">Minutes after midnight on their clock.</param>
/// <param name="To">Minutes after midnight on their clock; before <paramref name="From"/> it is the next day's.</param>
public sealed record QuietHours(int From, int To)
{
    /// <summary>The minutes of a day.</summary>
    public const int Day = 24 * 60;

    /// <summary>When the quiet that lasts now is over; null when none does.</summary>
    public DateTimeOffset? EndsAfter(DateTimeOffset now, string zone)
    {
        if (From == To || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
            return null;
        var here = TimeZoneInfo.ConvertTime(now, found);
        var minute = here.Hour * 60 + here.Minute;
        var isQuiet = From < To ? minute >= From && minute < To : minute >= From || minute < To;
        if (!isQuiet)
            return null;
        var end = here.Date.AddMinutes(To).AddDays(To > minute ? 0 : 1);
        // An hour a clock change leaves out is over when the change is.
        if (found.IsInvalidTime(end))
            end = end.AddHours(1);
        return new DateTimeOffset(end, found.GetUtcOffset(end)).ToUniversalTime();
    }
}
