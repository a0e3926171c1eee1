using TradePromotion.Meetings.Joining;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>
/// Whoever holds the letter comes with their own account; of an agreed meeting their diary takes the time from now on. That they hold it is seen by
/// the page it leads to.
/// </summary>
/// <param name="Days">The fair's days, for the limit of meetings a day.</param>
public sealed record AcceptInterpreting(
    Guid MeetingId,
    Guid InvitationId,
    Guid PersonId,
    DateTimeOffset Now,
    IReadOnlyList<Period>? Days = null,
    int MostADay = int.MaxValue
) : IDecideAcross<AcceptInterpreting>
{
    public IReadOnlyList<StreamRef> Streams =>
        [StreamRef.To<Meeting, MeetingEvent>(MeetingId), Diary.Of(PersonId)];

    public static bool Allows(AcceptInterpreting command, States states, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<StreamChange> Decide(AcceptInterpreting command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        Refusal.Unless(
            meeting.Interpreters.Open.TryGetValue(command.InvitationId, out var asked),
            "Meetings.Refused.InterpretingOver"
        );
        Coming.StillTakes(meeting, command.Now);
        Refusal.Unless(
            !meeting.Everyone.Contains(command.PersonId),
            "Meetings.Refused.ComesAlready"
        );
        var comes = StreamChange.To(
            command.MeetingId,
            [
                new MeetingInterpretingAccepted(command.MeetingId, command.InvitationId),
                new MeetingPersonInvited(
                    command.MeetingId,
                    command.PersonId,
                    asked!.Side,
                    Interprets: true,
                    By: command.PersonId
                ),
            ]
        );
        if (meeting.Slot is not { } slot)
            return [comes];
        var diary = Diary.IdOf(command.PersonId);
        var time = states.Of<Diary>(diary).Time();
        Refusal.Unless(!time.IsTaken(slot), "Meetings.Refused.InterpreterTaken");
        Refusal.Unless(
            !time.IsFull(command.Days ?? [], slot, command.MostADay),
            "Meetings.Refused.InterpreterFull",
            command.MostADay
        );
        return
        [
            comes,
            StreamChange.To(diary, new DiarySlotTaken(command.PersonId, command.MeetingId, slot)),
        ];
    }
}
