namespace TradePromotion.Meetings.Requesting;

/// <summary>
/// Which slots two people could still meet in. Everything is in moments, so summer time and zones cannot shift it:
/// the fair's opening hours come in as moments already.
/// </summary>
public static class FreeSlots
{
    /// <summary>How long a meeting is.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    /// <summary>All slots of these hours, one after the other from each opening; what is left before closing is no slot.</summary>
    public static IEnumerable<Period> Grid(IEnumerable<Period> hours, TimeSpan length)
    {
        foreach (var day in hours.OrderBy(day => day.From))
            for (var from = day.From; from + length <= day.To; from += length)
                yield return new Period(from, from + length);
    }

    /// <summary>The slots that begin after <paramref name="now"/> and in which both people can be met, in order.</summary>
    /// <param name="hours">The fair's opening hours; they do not overlap.</param>
    /// <param name="host">When the exhibitor's person can be met.</param>
    /// <param name="guest">When the buyer's person can be met.</param>
    public static IReadOnlyList<Period> Of(
        IEnumerable<Period> hours,
        FreeTime host,
        FreeTime guest,
        DateTimeOffset now,
        TimeSpan length,
        int mostADay = int.MaxValue
    )
    {
        var days = hours.ToList();
        return
        [
            .. Grid(days, length)
                .Where(slot => slot.From > now)
                .Where(slot => host.Has(slot) && guest.Has(slot))
                .Where(slot =>
                    !host.IsFull(days, slot, mostADay) && !guest.IsFull(days, slot, mostADay)
                ),
        ];
    }
}
