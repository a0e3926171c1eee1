using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Answering;

/// <summary>
/// A side accepts one of the slots the other proposed: of a request, or to move what was agreed on. Meeting and both diaries change together or not at all, so
/// nobody is ever in two meetings at once, whoever clicks first.
/// </summary>
/// <param name="Others">Who comes besides the two. They do not stand in the way: who has something else then is shown as such.</param>
/// <param name="Days">The fair's days, for the limit of meetings a day.</param>
public sealed record AcceptMeeting(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Period Slot,
    DateTimeOffset Now,
    IReadOnlyList<Period>? Days = null,
    int MostADay = int.MaxValue,
    IReadOnlyList<Guid>? Others = null
) : IDecideAcross<AcceptMeeting>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            .. new[] { Host, Guest }.Concat(Others ?? []).Distinct().Select(Diary.Of),
        ];

    // Who clicks twice finds nothing proposed any more; either side is then told how it stands.
    public static bool Allows(AcceptMeeting command, States states, Actor actor) =>
        states.Of<Meeting>(command.MeetingId) is var meeting
        && (
            meeting.ProposedBy is { } by
                ? meeting.IsOf(by.Other(), actor)
                : meeting.IsHostSide(actor) || meeting.IsGuestSide(actor)
        );

    public static IReadOnlyList<StreamChange> Decide(AcceptMeeting command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        if (meeting.State == MeetingState.Accepted && meeting.Slot == command.Slot)
            return [];
        Refusal.Unless(
            meeting.State is MeetingState.Requested or MeetingState.Accepted
                && meeting.ProposedBy is not null,
            "Meetings.Refused.AlreadyAnswered"
        );
        Refusal.Unless(
            meeting.Host == command.Host
                && meeting.Guest == command.Guest
                && meeting.Others.All(other => command.Others?.Contains(other.PersonId) == true),
            "Meetings.Refused.OtherPeople"
        );
        Refusal.UnlessAt(
            "Slot",
            meeting.Proposed.Contains(command.Slot),
            "Meetings.Refused.SlotNotProposed"
        );
        Refusal.UnlessAt("Slot", command.Slot.From > command.Now, "Meetings.Refused.SlotPast");
        Free(command.Host, "Host");
        Free(command.Guest, "Guest");
        return
        [
            StreamChange.To(
                command.MeetingId,
                meeting.Slot is { } before
                    ? new MeetingRescheduled(
                        command.MeetingId,
                        command.Host,
                        command.Guest,
                        before,
                        command.Slot
                    )
                    : new MeetingAccepted(
                        command.MeetingId,
                        command.Host,
                        command.Guest,
                        command.Slot,
                        meeting.Others.Count == 0 ? null : meeting.Others
                    )
            ),
            Taken(command.Host),
            Taken(command.Guest),
            .. meeting.Others.SelectMany(other => IfFree(other.PersonId)),
        ];

        IEnumerable<StreamChange> IfFree(Guid person)
        {
            var diary = states.Of<Diary>(Diary.IdOf(person));
            if (!diary.Time(exceptBy: command.MeetingId).IsTaken(command.Slot))
                yield return Taken(person);
            else if (diary.Taken.ContainsKey(command.MeetingId))
                yield return StreamChange.To(
                    Diary.IdOf(person),
                    new DiarySlotFreed(person, command.MeetingId)
                );
        }

        void Free(Guid person, string side)
        {
            // A meeting that moves is no obstacle to itself.
            var time = states.Of<Diary>(Diary.IdOf(person)).Time(exceptBy: command.MeetingId);
            Refusal.UnlessAt("Slot", !time.IsTaken(command.Slot), $"Meetings.Refused.{side}Taken");
            Refusal.UnlessAt(
                "Slot",
                !time.IsFull(command.Days ?? [], command.Slot, command.MostADay),
                $"Meetings.Refused.{side}Full",
                command.MostADay
            );
        }

        StreamChange Taken(Guid person) =>
            StreamChange.To(
                Diary.IdOf(person),
                new DiarySlotTaken(person, command.MeetingId, command.Slot)
            );
    }
}
