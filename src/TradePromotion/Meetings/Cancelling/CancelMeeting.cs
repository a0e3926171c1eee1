using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Cancelling;

/// <summary>
/// One side calls an accepted meeting off, or the side that asked withdraws its request. Both people are free again at that time.
/// </summary>
/// <param name="Others">Who comes besides the two.</param>
public sealed record CancelMeeting(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Side By,
    string Reason,
    DateTimeOffset Now,
    IReadOnlyList<Guid>? Others = null
) : IDecideAcross<CancelMeeting>
{
    /// <summary>The most characters a reason has.</summary>
    public const int LongestReason = 500;

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            .. new[] { Host, Guest }.Concat(Others ?? []).Distinct().Select(Diary.Of),
        ];

    public static bool Allows(CancelMeeting command, States states, Actor actor) =>
        states.Of<Meeting>(command.MeetingId).IsOf(command.By, actor);

    public static IReadOnlyList<StreamChange> Decide(CancelMeeting command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        if (meeting.State == MeetingState.Cancelled)
            return [];
        var reason = command.Reason.Trim();
        Refusal.UnlessAt(
            "Reason",
            reason.Length <= LongestReason,
            "Meetings.Refused.Reason",
            LongestReason
        );
        Refusal.Unless(
            meeting.State == MeetingState.Accepted
                || (meeting.State == MeetingState.Requested && command.By == meeting.AskedBy),
            "Meetings.Refused.NotCancellable"
        );
        Refusal.Unless(
            meeting.Slot is not { } slot || command.Now < slot.To,
            "Meetings.Refused.Over"
        );
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
                new MeetingCancelled(command.MeetingId, command.By, reason)
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
