using System.Globalization;

namespace TradePromotion.Meetings.Inviting;

/// <summary>
/// A time zone as a calendar file writes it (VTIMEZONE): every change of the clock around the entries by its own date, as the
/// system's time-zone data has it, so that no rule has to be guessed and no exception is lost.
/// </summary>
public static class ZoneLines
{
    private static readonly TimeSpan Step = TimeSpan.FromHours(12);

    /// <summary>The lines for a zone, good for a year before and after these moments.</summary>
    public static IEnumerable<string> Of(string zone, IReadOnlyCollection<Period> around)
    {
        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var (from, to) = (
            Year(around.Min(period => period.From).Year - 1),
            Year(around.Max(period => period.To).Year + 2)
        );
        yield return "BEGIN:VTIMEZONE";
        yield return $"TZID:{zone}";
        foreach (var line in Observance(clock, from, clock.GetUtcOffset(from)))
            yield return line;
        for (var moment = from; moment < to; moment += Step)
            if (clock.GetUtcOffset(moment) != clock.GetUtcOffset(moment + Step))
            {
                var change = Change(clock, moment, moment + Step);
                foreach (var line in Observance(clock, change, clock.GetUtcOffset(moment)))
                    yield return line;
            }
        yield return "END:VTIMEZONE";
    }

    private static DateTimeOffset Year(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The first moment of the new offset, to the second.</summary>
    private static DateTimeOffset Change(
        TimeZoneInfo clock,
        DateTimeOffset before,
        DateTimeOffset after
    )
    {
        var old = clock.GetUtcOffset(before);
        while (after - before > TimeSpan.FromSeconds(1))
        {
            var middle = before.AddSeconds(Math.Floor((after - before).TotalSeconds / 2));
            if (clock.GetUtcOffset(middle) == old)
                before = middle;
            else
                after = middle;
        }
        return after;
    }

    private static string[] Observance(
        TimeZoneInfo clock,
        DateTimeOffset moment,
        TimeSpan offsetBefore
    )
    {
        var kind = clock.IsDaylightSavingTime(moment) ? "DAYLIGHT" : "STANDARD";
        var offset = clock.GetUtcOffset(moment);
        return
        [
            $"BEGIN:{kind}",
            // By the clock as it still was.
            $"DTSTART:{(moment.UtcDateTime + offsetBefore).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}",
            $"TZOFFSETFROM:{Text(offsetBefore)}",
            $"TZOFFSETTO:{Text(offset)}",
            $"END:{kind}",
        ];
    }

    private static string Text(TimeSpan offset) =>
        $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset.ToString("hhmm", CultureInfo.InvariantCulture)}";
}
