using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Losing;

/// <summary>
/// The account of somebody who comes along to a meeting, or came, is closed: they come no more. The same person's other account comes in
/// their place, unless it meets somebody else then.
/// </summary>
/// <param name="Into">The person's other account.</param>
public sealed record LoseAttendee(Guid MeetingId, Guid PersonId, Guid? Into)
    : IDecideAcross<LoseAttendee>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            Diary.Of(PersonId),
            .. Into is { } other ? [Diary.Of(other)] : Array.Empty<StreamRef>(),
        ];

    public static bool Allows(LoseAttendee command, States states, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(LoseAttendee command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        if (
            meeting.Others.FirstOrDefault(other => other.PersonId == command.PersonId)
            is not { } attendee
        )
            return [];
        var (happened, diaries) = (new List<object>(), new List<StreamChange>());
        // Said by the person themselves, so that nobody gets a letter about it.
        happened.Add(
            new MeetingPersonReleased(
                command.MeetingId,
                command.PersonId,
                attendee.Side,
                command.PersonId
            )
        );
        if (
            states
                .Of<Diary>(Diary.IdOf(command.PersonId))
                .Taken.TryGetValue(command.MeetingId, out var taken)
        )
            diaries.Add(
                StreamChange.To(
                    Diary.IdOf(command.PersonId),
                    new DiarySlotFreed(command.PersonId, command.MeetingId)
                )
            );
        if (
            command.Into is { } into
            && !meeting.Everyone.Contains(into)
            && !states.Of<Diary>(Diary.IdOf(into)).MeetsAt(taken, exceptIn: command.MeetingId)
        )
        {
            happened.Add(
                new MeetingPersonInvited(
                    command.MeetingId,
                    into,
                    attendee.Side,
                    attendee.Interprets,
                    into
                )
            );
            if (taken != default)
                diaries.Add(
                    StreamChange.To(
                        Diary.IdOf(into),
                        new DiarySlotTaken(into, command.MeetingId, taken)
                    )
                );
        }
        return [StreamChange.To(command.MeetingId, happened), .. diaries];
    }
}
