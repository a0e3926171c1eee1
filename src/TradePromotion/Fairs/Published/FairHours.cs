namespace TradePromotion.Fairs.Published;

/// <summary>
/// When a fair is open: the same hours every day by the clock of its zone, so that a day on which the clock is put
/// forward or back is a real hour shorter or longer. A local time the clock skips counts as the moment it skips to; of a
/// time it shows twice, the opening takes the first and the closing the second.
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

    /// <summary>Each day's opening, in UTC, in order.</summary>
    public IReadOnlyList<Period> Days
    {
        get
        {
            var clock = Clock;
            return
            [
                .. Enumerable
                    .Range(0, Math.Max(0, LastDay.DayNumber - FirstDay.DayNumber + 1))
                    .Select(FirstDay.AddDays)
                    .Select(day => Open(day, clock)),
            ];
        }
    }

    /// <summary>The first moment of the whole fair, in UTC.</summary>
    public DateTimeOffset OpensAt => Open(FirstDay, Clock).From;

    /// <summary>The end of the whole fair, in UTC.</summary>
    public DateTimeOffset ClosesAt => Open(LastDay, Clock).To;

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

    /// <summary>The date on the fair's calendar at this moment.</summary>
    public DateOnly DayOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Clock).DateTime);

    private Period Open(DateOnly day, TimeZoneInfo clock) =>
        new(
            Moment(day.ToDateTime(Opens), clock, first: true),
            Moment(day.ToDateTime(Closes), clock, first: false)
        );

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
