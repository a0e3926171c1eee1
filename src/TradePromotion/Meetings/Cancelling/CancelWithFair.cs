using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Cancelling;

/// <summary>The platform calls a meeting off whose fair was cancelled or moved to other days. Both people are free again at that time.</summary>
public sealed record CancelWithFair(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    LocalText Reason,
    DateTimeOffset Now,
    IReadOnlyList<Guid>? Others = null
) : IDecideAcross<CancelWithFair>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            .. new[] { Host, Guest }.Concat(Others ?? []).Distinct().Select(Diary.Of),
        ];

    public static bool Allows(CancelWithFair command, States states, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(CancelWithFair command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        // What was held or is over stays as it was.
        if (
            meeting.State is not (MeetingState.Requested or MeetingState.Accepted)
            || meeting.Slot is { } slot && slot.To <= command.Now
        )
            return [];
        Refusal.Unless(
            meeting.Everyone.All(person =>
                person == command.Host
                || person == command.Guest
                || command.Others?.Contains(person) == true
            ),
            "Meetings.Refused.OtherPeople"
        );
        return
        [
            StreamChange.To(
                command.MeetingId,
                new MeetingCancelled(
                    command.MeetingId,
                    Side.Host,
                    command.Reason.In("vi"),
                    WithFair: true,
                    command.Reason
                )
            ),
            .. meeting
                .Everyone.Where(person =>
                    states.Of<Diary>(Diary.IdOf(person)).Taken.ContainsKey(command.MeetingId)
                )
                .Select(person =>
                    StreamChange.To(
                        Diary.IdOf(person),
                        new DiarySlotFreed(person, command.MeetingId)
                    )
                ),
        ];
    }
}
