using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Cancelling;

/// <summary>
/// The platform calls a meeting off whose fair was cancelled or moved to other days, or whose exhibitor left the fair. Both people are free again at
/// that time.
/// </summary>
/// <param name="WithFair">False when only the exhibitor left.</param>
public sealed record CancelWithFair(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    LocalText Reason,
    DateTimeOffset Now,
    IReadOnlyList<Guid>? Others = null,
    bool WithFair = true
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
                    // A letter tells of it where no fair's letter does, and its reader's language is not known here.
                    command.WithFair
                        ? command.Reason.In("vi")
                        : $"{command.Reason.In("vi")} {command.Reason.In("en")}",
                    command.WithFair,
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
