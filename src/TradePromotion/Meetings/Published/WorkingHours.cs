namespace TradePromotion.Meetings.Published;

/// <summary>When a person can be met: the same hours every week by the clock of their zone, so that they move with summer time.</summary>
public sealed record WorkingHours(string Zone, IReadOnlyList<WorkingDay> Week, int Buffer)
{
    /// <summary>Whether the whole slot lies in these hours, across midnight too.</summary>
    public bool Hold(Period slot)
    {
        var clock = TimeZoneInfo.FindSystemTimeZoneById(Zone);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(slot.From, clock).DateTime);
        var reached = slot.From;
        // The hours of the evening before may reach into this day, and this day's into the next.
        foreach (
            var window in Enumerable
                .Range(-1, 3)
                .SelectMany(n => Windows(day.AddDays(n), clock))
                .OrderBy(window => window.From)
        )
            if (window.Contains(reached))
                reached = window.To;
        return reached >= slot.To;
    }

    private IEnumerable<Period> Windows(DateOnly date, TimeZoneInfo clock)
    {
        foreach (var day in Week.Where(d => d.Day == date.DayOfWeek))
        {
            var from = date.ToDateTime(day.From);
            var to = After(from, day.To);
            if (day is { BreakFrom: { } pause, BreakTo: { } resume })
            {
                var (stops, goesOn) = (After(from, pause), After(After(from, pause), resume));
                yield return Between(from, stops, clock);
                yield return Between(goesOn, to, clock);
            }
            else
                yield return Between(from, to, clock);
        }
    }

    // The next time the clock shows this after the moment given.
    private static DateTime After(DateTime moment, TimeOnly time) =>
        moment.Date + time.ToTimeSpan() is var same && same > moment ? same : same.AddDays(1);

    private static Period Between(DateTime from, DateTime to, TimeZoneInfo clock) =>
        new(Moment(from, clock, first: true), Moment(to, clock, first: false));

    /// <summary>
    /// The moment at which the clock shows this; of a time it shows twice the first or the last, of a time it skips the moment
    /// that lies as far behind the jump.
    /// </summary>
    public static DateTimeOffset Moment(DateTime local, TimeZoneInfo clock, bool first) =>
        new DateTimeOffset(
            local,
            first && clock.IsAmbiguousTime(local)
                ? clock.GetAmbiguousTimeOffsets(local).Max()
                : clock.GetUtcOffset(local)
        ).ToUniversalTime();
}
