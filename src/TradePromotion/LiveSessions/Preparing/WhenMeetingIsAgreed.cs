using TradePromotion.LiveSessions.Published;
using TradePromotion.LiveSessions.Talking;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>An accepted meeting gets a room, which moves with it; a meeting called off loses it, also for those who are in it.</summary>
public sealed class WhenMeetingIsAgreed : Reaction
{
    public WhenMeetingIsAgreed(Desk desk, Doors doors, Store store)
        : base("prepare_room_when_meeting_is_agreed")
    {
        When<MeetingAccepted>(
            (e, _, cancel) =>
                desk.Execute(
                    new PrepareRoom(e.MeetingId, e.Host, e.Guest, e.Slot, e.Others),
                    Actor.Platform,
                    cancel
                )
        );
        When<MeetingRescheduled>(
            (e, _, cancel) => Prepare(e.MeetingId, e.Host, e.Guest, e.To, cancel)
        );
        When<MeetingExtended>(
            async (e, _, cancel) =>
            {
                await Prepare(e.MeetingId, e.Host, e.Guest, e.To, cancel);
                await doors.Tell(e.MeetingId, "extended", e.To.To, e.To.To + Room.After);
            }
        );
        When<MeetingExtensionAsked>(
            (e, _, _) => doors.Tell(e.MeetingId, "extension", $"{e.By}", e.Minutes)
        );
        When<MeetingExtensionRefused>((e, _, _) => doors.Tell(e.MeetingId, "extension", null, 0));
        When<MeetingPersonInvited>(
            (e, _, cancel) => Seat(e.MeetingId, new(e.PersonId, e.Side, e.Interprets), true, cancel)
        );
        When<MeetingPersonReleased>(
            (e, _, cancel) => Seat(e.MeetingId, new(e.PersonId, e.Side), false, cancel)
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

        async Task Prepare(
            Guid meeting,
            Guid host,
            Guid guest,
            Period slot,
            CancellationToken cancel
        )
        {
            await desk.Execute(new PrepareRoom(meeting, host, guest, slot), Actor.Platform, cancel);
            await SeeOut(meeting, cancel);
        }

        async Task Seat(Guid meeting, Attendee who, bool comes, CancellationToken cancel)
        {
            await desk.Execute(new SeatOther(meeting, who, comes), Actor.Platform, cancel);
            await SeeOut(meeting, cancel);
        }

        // Who may come in is asked at the door; who is inside already and has lost their place goes now.
        async Task SeeOut(Guid meeting, CancellationToken cancel)
        {
            var room = await store.Load<Room, RoomEvent>(Room.IdOf(meeting), cancel: cancel);
            if (room.State.Exists)
                await doors.SeeOutOthersThan(meeting, [.. room.State.Invited], cancel);
        }
    }
}
