using TradePromotion.LiveSessions.Talking;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>An accepted meeting gets a room; a meeting called off loses it, also for those who are in it.</summary>
public sealed class WhenMeetingIsAgreed : Reaction
{
    public WhenMeetingIsAgreed(Desk desk, Doors doors)
        : base("prepare_room_when_meeting_is_agreed")
    {
        When<MeetingAccepted>(
            (e, _, cancel) =>
                desk.Execute(
                    new PrepareRoom(e.MeetingId, e.Host, e.Guest, e.Slot),
                    Actor.Platform,
                    cancel
                )
        );
        When<MeetingCancelled>(
            async (e, _, cancel) =>
            {
                await desk.Execute(new CallOffRoom(e.MeetingId), Actor.Platform, cancel);
                await doors.Close(e.MeetingId, cancel);
            }
        );
    }
}
