using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Losing;

/// <summary>
/// The account of somebody who was to attend is closed: the meeting is called off by their side. Where two accounts of one person
/// became one, the other attends, unless it meets somebody else at that time; it then has the meetings that are over, too.
/// </summary>
/// <param name="Into">The person's other account.</param>
/// <param name="Others">Who comes besides the two.</param>
/// <param name="FairId">The meeting's fair, where the limit of open requests counts.</param>
/// <param name="Reason">What the other side reads where the meeting is called off.</param>
public sealed record LosePerson(
    Guid MeetingId,
    Side Side,
    Guid PersonId,
    Guid Other,
    Guid? Into,
    string Reason,
    DateTimeOffset Now,
    IReadOnlyList<Guid>? Others = null,
    Guid FairId = default
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
        if (meeting.PersonOf(command.Side) != command.PersonId)
            return [];
        // What was held or is over stays as it was: it only belongs to the account that goes on.
        if (
            meeting.State is not (MeetingState.Requested or MeetingState.Accepted)
            || meeting.Slot is { } slot && slot.To <= command.Now
        )
            return command.Into is { } heir && heir != meeting.PersonOf(command.Side.Other())
                ? [Switched(heir, command, meeting)]
                : [];
        return command.Into is { } other && CanAttend(other, command, meeting, states)
            ? Replaced(other, command, meeting)
            : CalledOff(command, meeting, states);
    }

    private static bool CanAttend(Guid other, LosePerson command, Meeting meeting, States states) =>
        other != meeting.PersonOf(command.Side.Other())
        && !(
            meeting.Slot is { } slot
            && states.Of<Diary>(Diary.IdOf(other)).MeetsAt(slot, exceptIn: command.MeetingId)
        );

    private static List<StreamChange> Replaced(Guid other, LosePerson command, Meeting meeting)
    {
        var changes = new List<StreamChange> { Switched(other, command, meeting) };
        if (meeting.Slot is null && command.Side == meeting.AskedBy)
            changes.Add(
                StreamChange.To(
                    Diary.IdOf(other),
                    new DiaryRequestSent(other, command.MeetingId, command.FairId)
                )
            );
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

    private static StreamChange Switched(Guid other, LosePerson command, Meeting meeting) =>
        StreamChange.To(
            command.MeetingId,
            new MeetingPersonSwitched(
                command.MeetingId,
                command.Side,
                command.PersonId,
                command.Side == Side.Host ? other : meeting.Host,
                command.Side == Side.Guest ? other : meeting.Guest,
                // What was called off gets no room again.
                meeting.State == MeetingState.Cancelled
                    ? null
                    : meeting.Slot,
                SamePerson: true
            )
        );

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
