using TradePromotion.LiveSessions.Published;

namespace TradePromotion.Meetings.Holding;

/// <summary>Both sides are in the room: the meeting takes place.</summary>
public sealed class WhenSidesMeet : Reaction
{
    public WhenSidesMeet(Desk desk)
        : base("start_meeting_when_sides_meet") =>
        When<RoomSidesMet>(
            (e, _, cancel) => desk.Execute(new StartMeeting(e.MeetingId), Actor.Platform, cancel)
        );
}
