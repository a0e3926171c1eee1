using TradePromotion.LiveSessions.Talking;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>An accepted meeting gets a room, which moves with it; a meeting called off loses it, also for those who are in it.</summary>
public sealed class WhenMeetingIsAgreed : Reaction
{
    public WhenMeetingIsAgreed(Desk desk, Doors doors)
        : base("prepare_room_when_meeting_is_agreed")
    {
        When<MeetingAccepted>(
            (e, _, cancel) => Prepare(e.MeetingId, e.Host, e.Guest, e.Slot, cancel)
        );
        When<MeetingRescheduled>(
            (e, _, cancel) => Prepare(e.MeetingId, e.Host, e.Guest, e.To, cancel)
        );
        When<MeetingPersonSwitched>(
            (e, _, cancel) =>
                e.Slot is { } slot
                    ? Prepare(e.MeetingId, e.Host, e.Guest, slot, cancel)
                    : Task.CompletedTask
        );
        When<MeetingCancelled>(
            async (e, _, cancel) =>
            {
                await desk.Execute(new CallOffRoom(e.MeetingId), Actor.Platform, cancel);
                await doors.Close(e.MeetingId, cancel);
            }
        );

        Task Prepare(Guid meeting, Guid host, Guid guest, Period slot, CancellationToken cancel) =>
            desk.Execute(new PrepareRoom(meeting, host, guest, slot), Actor.Platform, cancel);
    }
}
