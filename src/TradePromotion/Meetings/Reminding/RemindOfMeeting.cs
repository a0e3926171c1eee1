using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Reminding;

/// <summary>The platform notes that both people are being reminded: a day, an hour and ten minutes before the meeting, each once.</summary>
public sealed record RemindOfMeeting(Guid MeetingId, DateTimeOffset Now)
    : IDecide<RemindOfMeeting, Meeting, MeetingEvent>
{
    /// <summary>How many minutes before the meeting people are reminded, the first time first.</summary>
    public static readonly IReadOnlyList<int> Times = [24 * 60, 60, 10];

    public Guid StreamId => MeetingId;

    public static bool Allows(RemindOfMeeting command, Meeting state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<MeetingEvent> Decide(RemindOfMeeting command, Meeting state) =>
        state is { State: MeetingState.Accepted, Slot: { } slot }
        && Due(slot.From, command.Now) is { } ahead
        && (state.Reminded is not { } last || ahead < last)
            ? [new MeetingReminded(command.MeetingId, ahead)]
            : [];

    /// <summary>The reminder that is due; one missed, as for a meeting agreed on the same day, is not made up for.</summary>
    public static int? Due(DateTimeOffset begins, DateTimeOffset now) =>
        now >= begins
            ? null
            : Times
                .Where(minutes => begins.AddMinutes(-minutes) <= now)
                .Select(minutes => (int?)minutes)
                .Min();
}
