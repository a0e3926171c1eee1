using Microsoft.EntityFrameworkCore;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings;

/// <summary>When a person can still be met.</summary>
/// <param name="Hours">When they work; null for someone who did not say.</param>
/// <param name="Blocks">When they cannot be met.</param>
/// <param name="Taken">Their meetings.</param>
public sealed record FreeTime(
    WorkingHours? Hours,
    IReadOnlyCollection<Period> Blocks,
    IReadOnlyCollection<Period> Taken
)
{
    /// <summary>Whether a meeting, the pause the person wants around it, or a block takes a part of this time.</summary>
    public bool IsTaken(Period slot)
    {
        var pause = TimeSpan.FromMinutes(Hours?.Buffer ?? 0);
        return Blocks.Any(slot.Overlaps)
            || Taken.Any(taken => slot.Overlaps(new Period(taken.From - pause, taken.To + pause)));
    }

    /// <summary>Whether the person works at this time and nothing takes it.</summary>
    public bool Has(Period slot) => !IsTaken(slot) && Hours?.Hold(slot) != false;

    /// <summary>Whether the fair's day that the slot lies in holds as many meetings of the person as a day may.</summary>
    public bool IsFull(IReadOnlyCollection<Period> days, Period slot, int most) =>
        days.FirstOrDefault(day => day.Overlaps(slot)) is var day
        && Taken.Count(day.Overlaps) >= most;

    /// <summary>The free time of these people as the views hold it, by person; leaves out the time of one meeting that may be moved.</summary>
    public static async Task<IReadOnlyDictionary<Guid, FreeTime>> Of(
        ViewReader read,
        IReadOnlyCollection<Guid> people,
        DateTimeOffset now,
        Guid exceptBy = default
    )
    {
        var since = now.AddHours(-3);
        var said = await read.Of<AvailabilityView>()
            .Where(row => people.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id);
        var taken = (
            await read.Of<DiaryView>()
                .Where(row => people.Contains(row.PersonId) && row.Ends > since)
                .Where(row => row.MeetingId != exceptBy)
                .ToListAsync()
        ).ToLookup(row => row.PersonId, row => new Period(row.Starts, row.Ends));
        return people
            .Distinct()
            .ToDictionary(
                id => id,
                id => new FreeTime(
                    said.GetValueOrDefault(id)?.Hours(),
                    [.. said.GetValueOrDefault(id)?.Blocks.Select(b => b.Time) ?? []],
                    [.. taken[id]]
                )
            );
    }
}
