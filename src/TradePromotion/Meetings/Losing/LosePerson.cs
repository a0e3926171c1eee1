using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Losing;

/// <summary>
/// The account of somebody who was to attend is closed: the meeting is called off by their side. Where two accounts of one person
/// became one, the other attends, unless it meets somebody else at that time.
/// </summary>
/// <param name="Into">The person's other account.</param>
/// <param name="Others">Who comes besides the two.</param>
/// <param name="Reason">What the other side reads where the meeting is called off.</param>
public sealed record LosePerson(
    Guid MeetingId,
    Side Side,
    Guid PersonId,
    Guid Other,
    Guid? Into,
    string Reason,
    DateTimeOffset Now,
    IReadOnlyList<Guid>? Others = null
) : IDecideAcross<LosePerson>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            .. new[] { PersonId, Other, Into ?? PersonId }
                .Concat(Others ?? [])
                .Distinct()
                .Select(Diary.Of),
        ];

    public static bool Allows(LosePerson command, States states, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(LosePerson command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        // What was held or is over stays as it was.
        if (
            meeting.State is not (MeetingState.Requested or MeetingState.Accepted)
            || meeting.PersonOf(command.Side) != command.PersonId
            || meeting.Slot is { } slot && slot.To <= command.Now
        )
            return [];
        return command.Into is { } other && CanAttend(other, command, meeting, states)
            ? Replaced(other, command, meeting)
            : CalledOff(command, meeting, states);
    }

    private static bool CanAttend(Guid other, LosePerson command, Meeting meeting, States states) =>
        other != meeting.PersonOf(command.Side.Other())
        && !(
            meeting.Slot is { } slot
            && states.Of<Diary>(Diary.IdOf(other)).Time(exceptBy: command.MeetingId).IsTaken(slot)
        );

    private static List<StreamChange> Replaced(Guid other, LosePerson command, Meeting meeting)
    {
        var changes = new List<StreamChange>
        {
            StreamChange.To(
                command.MeetingId,
                new MeetingPersonSwitched(
                    command.MeetingId,
                    command.Side,
                    command.PersonId,
                    command.Side == Side.Host ? other : meeting.Host,
                    command.Side == Side.Guest ? other : meeting.Guest,
                    meeting.Slot
                )
            ),
        };
        if (meeting.Slot is { } slot)
        {
            changes.Add(Freed(command.PersonId, command.MeetingId));
            changes.Add(
                StreamChange.To(
                    Diary.IdOf(other),
                    new DiarySlotTaken(other, command.MeetingId, slot)
                )
            );
        }
        return changes;
    }

    private static List<StreamChange> CalledOff(
        LosePerson command,
        Meeting meeting,
        States states
    ) =>
        [
            StreamChange.To(
                command.MeetingId,
                new MeetingCancelled(command.MeetingId, command.Side, command.Reason)
            ),
            .. meeting
                .Everyone.Where(person =>
                    person == command.PersonId
                    || person == command.Other
                    || command.Others?.Contains(person) == true
                )
                .Where(person =>
                    states.Of<Diary>(Diary.IdOf(person)).Taken.ContainsKey(command.MeetingId)
                )
                .Select(person => Freed(person, command.MeetingId)),
        ];

    private static StreamChange Freed(Guid person, Guid meeting) =>
        StreamChange.To(Diary.IdOf(person), new DiarySlotFreed(person, meeting));
}
