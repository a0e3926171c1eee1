using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Joining;

/// <summary>Somebody whom a side brought does not come after all; they say so themselves, or their side does. They are free again then.</summary>
public sealed record ReleasePerson(Guid MeetingId, Guid PersonId, Guid By)
    : IDecideAcross<ReleasePerson>
{
    public IReadOnlyList<StreamRef> Streams =>
        [StreamRef.To<Meeting, MeetingEvent>(MeetingId), Diary.Of(PersonId)];

    public static bool Allows(ReleasePerson command, States states, Actor actor)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        return actor.IsPlatform
            || actor.IsKnown
                && actor.PersonId == command.By
                && meeting.Others.FirstOrDefault(other => other.PersonId == command.PersonId)
                    is var attendee
                && (
                    attendee is null
                        ? meeting.IsHostSide(actor) || meeting.IsGuestSide(actor)
                        : actor.PersonId == command.PersonId || meeting.IsOf(attendee.Side, actor)
                );
    }

    public static IReadOnlyList<StreamChange> Decide(ReleasePerson command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        if (
            meeting.Others.FirstOrDefault(other => other.PersonId == command.PersonId)
            is not { } attendee
        )
            return [];
        var released = StreamChange.To(
            command.MeetingId,
            new MeetingPersonReleased(
                command.MeetingId,
                command.PersonId,
                attendee.Side,
                command.By
            )
        );
        var diary = Diary.IdOf(command.PersonId);
        return states.Of<Diary>(diary).Taken.ContainsKey(command.MeetingId)
            ?
            [
                released,
                StreamChange.To(diary, new DiarySlotFreed(command.PersonId, command.MeetingId)),
            ]
            : [released];
    }
}
