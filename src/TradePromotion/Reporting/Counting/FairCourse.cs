using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Reporting.Counting;

/// <summary>The visits of one day.</summary>
public sealed record DayCounts(DateOnly Day, int Visitors, int BoothVisits);

/// <summary>The meetings that begin in one hour of the fair's clock: agreed and still to come, held, missed.</summary>
public sealed record HourCounts(int Hour, int Coming, int Held, int Missed);

/// <summary>How a fair goes: its visits day by day, and the meetings of one of its days hour by hour.</summary>
/// <param name="Days">The fair's days so far, at most the last <see cref="MostDays"/>.</param>
/// <param name="Day">The day whose hours follow: today, or the fair's nearest day.</param>
/// <param name="Hours">From the first hour with open doors or a meeting to the last.</param>
public sealed record FairCourse(
    IReadOnlyList<DayCounts> Days,
    DateOnly Day,
    IReadOnlyList<HourCounts> Hours
)
{
    /// <summary>More days than these are not told apart in a chart.</summary>
    public const int MostDays = 14;

    /// <summary>Reads a fair's course. Whoever asks answers for who may see it.</summary>
    public static async Task<FairCourse> Of(
        Views views,
        FairView fair,
        DateTimeOffset now,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var visits = await read.Of<FairVisitsView>()
            .Where(v => v.FairId == fair.Id)
            .ToListAsync(cancel);
        var meetings = await read.Of<MeetingView>()
            .Where(m => m.FairId == fair.Id && m.Starts != null)
            .Select(m => new { m.Starts, m.State })
            .ToListAsync(cancel);
        return Of(fair.Hours(), now, visits, [.. meetings.Select(m => (m.Starts!.Value, m.State))]);
    }

    /// <summary>The course that these visits and meetings make.</summary>
    public static FairCourse Of(
        FairHours hours,
        DateTimeOffset now,
        IReadOnlyList<FairVisitsView> visits,
        IReadOnlyList<(DateTimeOffset Starts, MeetingState State)> meetings
    )
    {
        var today = hours.DayOf(now);
        var day =
            today < hours.FirstDay ? hours.FirstDay
            : today > hours.LastDay ? hours.LastDay
            : today;
        var counts = visits.ToDictionary(v => v.Day);
        var days = Enumerable
            .Range(0, day.DayNumber - hours.FirstDay.DayNumber + 1)
            .Select(hours.FirstDay.AddDays)
            .Select(d =>
                counts.TryGetValue(d, out var of)
                    ? new DayCounts(d, of.Visitors, of.BoothVisits)
                    : new DayCounts(d, 0, 0)
            );
        return new([.. days.TakeLast(MostDays)], day, ByHour(hours, day, meetings));
    }

    private static List<HourCounts> ByHour(
        FairHours hours,
        DateOnly day,
        IReadOnlyList<(DateTimeOffset Starts, MeetingState State)> meetings
    )
    {
        var clock = TimeZoneInfo.FindSystemTimeZoneById(hours.Zone);
        var ofDay = meetings
            .Where(m => hours.DayOf(m.Starts) == day)
            .Select(m => (TimeZoneInfo.ConvertTime(m.Starts, clock).Hour, m.State))
            .ToLookup(m => m.Hour, m => m.State);
        // Doors that close at 17:00 have no hour from 17:00 on.
        var last = hours.Closes > hours.Opens ? hours.Closes.AddMinutes(-1).Hour : 23;
        var first = Math.Min(hours.Opens.Hour, ofDay.Select(h => h.Key).DefaultIfEmpty(23).Min());
        return
        [
            .. Enumerable
                .Range(
                    first,
                    Math.Max(last, ofDay.Select(h => h.Key).DefaultIfEmpty(0).Max()) - first + 1
                )
                .Select(hour => new HourCounts(
                    hour,
                    ofDay[hour].Count(state => state == MeetingState.Accepted),
                    ofDay[hour].Count(state => state == MeetingState.Held),
                    ofDay[hour].Count(state => state == MeetingState.Missed)
                )),
        ];
    }
}
