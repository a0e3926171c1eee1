using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Answering;

/// <summary>
/// The exhibitor's side accepts one of the proposed slots. Meeting and both diaries change together or not at all, so
/// nobody is ever in two meetings at once, whoever clicks first.
/// </summary>
public sealed record AcceptMeeting(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Period Slot,
    DateTimeOffset Now
) : IDecideAcross<AcceptMeeting>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            .. new[] { Host, Guest }.Distinct().Select(Diary.Of),
        ];

    public static bool Allows(AcceptMeeting command, States states, Actor actor) =>
        states.Of<Meeting>(command.MeetingId).IsHostSide(actor);

    public static IReadOnlyList<StreamChange> Decide(AcceptMeeting command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        if (meeting.State == MeetingState.Accepted && meeting.Slot == command.Slot)
            return [];
        Refusal.Unless(meeting.State == MeetingState.Requested, "Meetings.Refused.AlreadyAnswered");
        Refusal.Unless(
            meeting.Host == command.Host && meeting.Guest == command.Guest,
            "Meetings.Refused.OtherPeople"
        );
        Refusal.UnlessAt(
            "Slot",
            meeting.Proposed.Contains(command.Slot),
            "Meetings.Refused.SlotNotProposed"
        );
        Refusal.UnlessAt("Slot", command.Slot.From > command.Now, "Meetings.Refused.SlotPast");
        Refusal.UnlessAt(
            "Slot",
            !states.Of<Diary>(Diary.IdOf(command.Host)).Time().IsTaken(command.Slot),
            "Meetings.Refused.HostTaken"
        );
        Refusal.UnlessAt(
            "Slot",
            !states.Of<Diary>(Diary.IdOf(command.Guest)).Time().IsTaken(command.Slot),
            "Meetings.Refused.GuestTaken"
        );
        return
        [
            StreamChange.To(
                command.MeetingId,
                new MeetingAccepted(command.MeetingId, command.Host, command.Guest, command.Slot)
            ),
            Taken(command.Host),
            Taken(command.Guest),
        ];

        StreamChange Taken(Guid person) =>
            StreamChange.To(
                Diary.IdOf(person),
                new DiarySlotTaken(person, command.MeetingId, command.Slot)
            );
    }
}
