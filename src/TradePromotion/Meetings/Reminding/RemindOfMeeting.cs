using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Reminding;

/// <summary>The platform notes that both people are being reminded, once, shortly before the meeting.</summary>
public sealed record RemindOfMeeting(Guid MeetingId, DateTimeOffset Now)
    : IDecide<RemindOfMeeting, Meeting, MeetingEvent>
{
    /// <summary>How long before the meeting people are reminded.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromMinutes(15);

    public Guid StreamId => MeetingId;

    public static bool Allows(RemindOfMeeting command, Meeting state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<MeetingEvent> Decide(RemindOfMeeting command, Meeting state) =>
        state is { State: MeetingState.Accepted, IsReminded: false, Slot: { } slot }
        && slot.From - Ahead <= command.Now
        && command.Now < slot.From
            ? [new MeetingReminded(command.MeetingId)]
            : [];
}
