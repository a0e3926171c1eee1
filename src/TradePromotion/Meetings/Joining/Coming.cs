using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Joining;

/// <summary>Whether one more may come to a meeting.</summary>
internal static class Coming
{
    /// <summary>Throws a <see cref="Refusal"/> unless the meeting stands and is not over.</summary>
    public static void StillTakes(Meeting meeting, DateTimeOffset now)
    {
        Refusal.Unless(
            meeting.State is MeetingState.Requested or MeetingState.Accepted or MeetingState.Held,
            "Meetings.Refused.NotMovable"
        );
        Refusal.Unless(meeting.Slot is not { } agreed || now < agreed.To, "Meetings.Refused.Over");
    }

    /// <summary>Throws a <see cref="Refusal"/> unless there is a place that nobody has, or was asked to take.</summary>
    public static void HasRoom(Meeting meeting) =>
        Refusal.Unless(
            meeting.Everyone.Count + meeting.Interpreters.Open.Count < InvitePerson.MostPeople,
            "Meetings.Refused.TooManyPeople",
            InvitePerson.MostPeople
        );
}
