using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs;

/// <summary>What makes sense as the days and hours of a fair.</summary>
public static class HoursRules
{
    /// <summary>No fair lasts longer, in days.</summary>
    public const int LongestDays = 60;

    /// <summary>Throws, next to the field, what does not make sense.</summary>
    public static void Check(FairHours hours)
    {
        var (first, last, opens, closes, zone) = hours;
        Refusal.UnlessAt("LastDay", last >= first, "Fairs.Refused.EndsBeforeStart");
        Refusal.UnlessAt(
            "LastDay",
            last.DayNumber - first.DayNumber < LongestDays,
            "Fairs.Refused.TooLong",
            LongestDays
        );
        Refusal.UnlessAt("Closes", closes != opens, "Fairs.Refused.ClosesWhenOpening");
        Refusal.UnlessAt("Zone", FairHours.KnowsZone(zone), "Fairs.Refused.ZoneUnknown");
        foreach (var day in hours.Exceptions)
        {
            Refusal.UnlessAt(
                "Exceptions",
                day.Day >= first && day.Day <= last,
                "Fairs.Refused.DayOutside",
                day.Day
            );
            Refusal.UnlessAt(
                "Exceptions",
                day.Opens is null == day.Closes is null
                    && (day.Opens is null || day.Opens != day.Closes),
                "Fairs.Refused.DayHours",
                day.Day
            );
        }
        Refusal.UnlessAt(
            "Exceptions",
            hours.Exceptions.DistinctBy(day => day.Day).Count() == hours.Exceptions.Count,
            "Fairs.Refused.DayTwice"
        );
        var open = hours.OpenDays;
        Refusal.UnlessAt("Exceptions", open.Count > 0, "Fairs.Refused.NeverOpen");
        // Doors that stay open past midnight must have closed before they open again.
        for (var i = 1; i < open.Count; i++)
            Refusal.UnlessAt(
                hours.Exceptions.Count > 0 ? "Exceptions" : "Closes",
                open[i - 1].Open.To <= open[i].Open.From,
                "Fairs.Refused.DaysOverlap",
                open[i - 1].Day
            );
    }
}
