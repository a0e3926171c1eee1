using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Extending;

/// <summary>What is asked both when more minutes are wanted and when they are agreed on.</summary>
internal static class Extension
{
    /// <summary>The longest a meeting becomes.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    /// <summary>The slot with so many minutes more.</summary>
    public static Period Of(Period slot, int minutes) =>
        new(slot.From, slot.To.AddMinutes(minutes));

    /// <summary>Refuses unless the meeting goes on and everyone has this time. The pauses people like between meetings do not count: they are here and agree.</summary>
    public static void Check(
        Meeting meeting,
        int minutes,
        IReadOnlyList<Guid> people,
        States states,
        DateTimeOffset now
    )
    {
        Refusal.Unless(
            meeting is { State: MeetingState.Held or MeetingState.Accepted, Slot: { } agreed }
                && agreed.From <= now
                && now < agreed.To.AddMinutes(30),
            "Meetings.Refused.NotGoingOn"
        );
        var slot = Of(meeting.Slot!.Value, minutes);
        Refusal.Unless(
            slot.To - slot.From <= Longest && slot.To > now,
            "Meetings.Refused.ExtensionTooLong",
            Longest.TotalHours
        );
        var more = new Period(meeting.Slot.Value.To, slot.To);
        foreach (var person in people.Distinct())
        {
            var diary = states.Of<Diary>(Diary.IdOf(person));
            var taken =
                diary.Blocks.Values.Any(more.Overlaps)
                || diary.Taken.Any(other => other.Key != meeting.Id && more.Overlaps(other.Value));
            Refusal.Unless(
                !taken,
                person == meeting.Host ? "Meetings.Refused.HostTaken"
                    : person == meeting.Guest ? "Meetings.Refused.GuestTaken"
                    : "Meetings.Refused.AttendeeTaken"
            );
        }
    }
}
