namespace TradePromotion.Fairs.Published;

/// <summary>
/// When a fair is open: the same hours every day but the exceptions, by the clock of its zone, so that a day on which the clock is put
/// forward or back is a real hour shorter or longer. A local time the clock skips counts as the moment it skips to; of a
/// time it shows twice, the opening takes the first and the closing the second. Doors that close at or before the time they
/// opened close the night after; that night belongs to the day they opened.
/// </summary>
public sealed record FairHours(
    DateOnly FirstDay,
    DateOnly LastDay,
    TimeOnly Opens,
    TimeOnly Closes,
    string Zone
)
{
    private TimeZoneInfo Clock => TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <summary>Whether there is a time zone of this IANA name.</summary>
    public static bool KnowsZone(string zone) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId;

    /// <summary>Days with hours of their own.</summary>
    public IReadOnlyList<DayHours> Exceptions { get; init; } = [];

    /// <summary>Each day's opening, in UTC, in order; days on which the fair stays closed are left out.</summary>
    public IReadOnlyList<Period> Days => [.. OpenDays.Select(day => day.Open)];

    /// <summary>The days on which the doors open, with their opening in UTC.</summary>
    public IReadOnlyList<(DateOnly Day, Period Open)> OpenDays
    {
        get
        {
            var clock = Clock;
            return
            [
                .. Enumerable
                    .Range(0, Math.Max(0, LastDay.DayNumber - FirstDay.DayNumber + 1))
                    .Select(index => On(FirstDay.AddDays(index)))
                    .Where(day => day is { Opens: not null, Closes: not null })
                    .Select(day => (day.Day, Open(day, clock))),
            ];
        }
    }

    /// <summary>The hours of a day by the fair's clock: its own or the usual ones.</summary>
    public DayHours On(DateOnly day) =>
        Exceptions.FirstOrDefault(e => e.Day == day) ?? new DayHours(day, Opens, Closes);

    /// <summary>The first moment of the whole fair, in UTC.</summary>
    public DateTimeOffset OpensAt => Days[0].From;

    /// <summary>The end of the whole fair, in UTC.</summary>
    public DateTimeOffset ClosesAt => Days[^1].To;

    /// <summary>Whether the doors are open at this moment.</summary>
    public bool IsOpenAt(DateTimeOffset moment) => Days.Any(day => day.Contains(moment));

    /// <summary>The next time the doors open after this moment, in UTC; null when they do not open any more.</summary>
    public DateTimeOffset? NextOpening(DateTimeOffset moment) =>
        Days.Where(day => day.From > moment)
            .Select(day => (DateTimeOffset?)day.From)
            .FirstOrDefault();

    /// <summary>When the doors close that are open at this moment, in UTC; null when they are closed.</summary>
    public DateTimeOffset? ClosingAfter(DateTimeOffset moment) =>
        Days.Where(day => day.Contains(moment))
            .Select(day => (DateTimeOffset?)day.To)
            .FirstOrDefault();

    /// <summary>The moment a clock in the zone shows this time on this day.</summary>
    public static DateTimeOffset MomentOf(DateOnly day, TimeOnly time, string zone) =>
        Moment(day.ToDateTime(time), TimeZoneInfo.FindSystemTimeZoneById(zone), first: true);

    /// <summary>The fair's day at this moment: the date on its calendar, and as long as doors stay open past midnight the day they opened.</summary>
    public DateOnly DayOf(DateTimeOffset moment)
    {
        var date = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Clock).DateTime);
        var before = On(date.AddDays(-1));
        return
            before.Day >= FirstDay
            && before.Day <= LastDay
            && before is { Opens: not null, Closes: not null }
            && Open(before, Clock).Contains(moment)
            ? before.Day
            : date;
    }

    private static Period Open(DayHours day, TimeZoneInfo clock)
    {
        var closingDay = day.Closes > day.Opens ? day.Day : day.Day.AddDays(1);
        return new(
            Moment(day.Day.ToDateTime(day.Opens!.Value), clock, first: true),
            Moment(closingDay.ToDateTime(day.Closes!.Value), clock, first: false)
        );
    }

    private static DateTimeOffset Moment(DateTime local, TimeZoneInfo clock, bool first)
    {
        if (clock.IsInvalidTime(local))
        {
            // The hands jump over this time: it is the moment of the jump.
            var before = local;
            while (clock.IsInvalidTime(before))
                before = before.AddMinutes(-1);
            return new DateTimeOffset(before, clock.GetUtcOffset(before))
                .AddMinutes(1)
                .ToUniversalTime();
        }
        var offset = clock.IsAmbiguousTime(local)
            ? (
                first
                    ? clock.GetAmbiguousTimeOffsets(local).Max()
                    : clock.GetAmbiguousTimeOffsets(local).Min()
            )
            : clock.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
