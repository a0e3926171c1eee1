using System.Globalization;
using TradePromotion.Fairs.Published;
using TradePromotion.LiveSessions;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Demo.Content;

/// <summary>
/// Puts the demo world into time: whenever it is loaded, its fair is open at that moment, yesterday's meetings lie behind and today's ahead.
/// </summary>
/// <param name="Now">The moment of loading.</param>
/// <param name="Live">The fair that is live.</param>
public sealed record DemoCalendar(DateTimeOffset Now, DemoFair Live)
{
    private static readonly TimeSpan SlotLength = TimeSpan.FromMinutes(30);

    private static readonly TimeOnly Late = new(19, 0);
    private static readonly TimeOnly NightOpens = new(0, 30);
    private static readonly TimeOnly NightCloses = new(23, 0);

    private DateTimeOffset Local =>
        TimeZoneInfo.ConvertTime(Now, TimeZoneInfo.FindSystemTimeZoneById(Live.Zone));

    /// <summary>The day of loading on the live fair's calendar.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local.DateTime);

    /// <summary>When a fair is open. The live one keeps longer hours when it is loaded in the evening or at night, so that it is open then too.</summary>
    public FairHours Hours(DemoFair fair)
    {
        var (opens, closes) = (fair.Opens, fair.Closes);
        var clock = TimeOnly.FromDateTime(Local.DateTime);
        if (fair == Live && (clock < opens || clock >= Late))
            (opens, closes) =
                clock >= NightOpens && clock < NightCloses
                    ? (NightOpens, new TimeOnly(23, 30))
                    : (TimeOnly.MinValue, new TimeOnly(23, 59));
        var first = Today.AddDays(fair.StartsInDays);
        return new FairHours(first, first.AddDays(fair.Days - 1), opens, closes, fair.Zone);
    }

    /// <summary>A text of the fair with its year filled in.</summary>
    public string Text(DemoFair fair, string text) =>
        text.Replace(
            "{year}",
            Today.AddDays(fair.StartsInDays).Year.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>A text of the fair with its year filled in.</summary>
    public LocalText Text(DemoFair fair, LocalText text) =>
        new(text.Select(t => new KeyValuePair<string, string>(t.Key, Text(fair, t.Value))));

    /// <summary>
    /// The slot that <paramref name="when"/> means: <c>+1 08:30</c> is a day counted from today and the fair's clock, <c>now</c> the running slot
    /// (the next one as soon as its room is open), <c>now+2</c> two slots later, after closing on the next day.
    /// </summary>
    public Period Slot(string when)
    {
        if (when.StartsWith("now", StringComparison.Ordinal))
        {
            var after = when.Length > 3 ? int.Parse(when[3..], CultureInfo.InvariantCulture) : 0;
            var slots = Hours(Live).Days.SelectMany(Slots).Where(slot => slot.To > Now).ToList();
            // Whoever loads the demo can go into a room at once, and has most of a meeting before them.
            var next = slots[1].From - Room.Before <= Now ? 1 : 0;
            return slots[next + after];
        }
        var parts = when.Split(' ');
        var day = Today.AddDays(int.Parse(parts[0], CultureInfo.InvariantCulture));
        var local = day.ToDateTime(TimeOnly.Parse(parts[1], CultureInfo.InvariantCulture));
        var from = new DateTimeOffset(
            local,
            TimeZoneInfo.FindSystemTimeZoneById(Live.Zone).GetUtcOffset(local)
        ).ToUniversalTime();
        return new Period(from, from + SlotLength);
    }

    private static IEnumerable<Period> Slots(Period day)
    {
        for (var from = day.From; from + SlotLength <= day.To; from += SlotLength)
            yield return new Period(from, from + SlotLength);
    }
}
