using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Holding;

/// <summary>
/// The slot has passed without a meeting: who never came is noted. Nobody is absent when both came, but never at the same time.
/// </summary>
public sealed record RecordNoShow(Guid MeetingId, bool HostCame, bool GuestCame, DateTimeOffset Now)
    : IDecide<RecordNoShow, Meeting, MeetingEvent>
{
    public Guid StreamId => MeetingId;

    public static bool Allows(RecordNoShow command, Meeting state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<MeetingEvent> Decide(RecordNoShow command, Meeting state)
    {
        if (state is not { State: MeetingState.Accepted, Slot: { } slot } || command.Now < slot.To)
            return [];
        var absent = new List<Side>();
        if (!command.HostCame)
            absent.Add(Side.Host);
        if (!command.GuestCame)
            absent.Add(Side.Guest);
        return [new MeetingNoShowRecorded(command.MeetingId, absent)];
    }
}
