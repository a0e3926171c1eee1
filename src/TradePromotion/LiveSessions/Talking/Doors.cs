using Microsoft.AspNetCore.SignalR;
using TradePromotion.LiveSessions.Entering;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>Sees people out: those whose connection does not come back, and everyone when a room closes.</summary>
public sealed partial class Doors(
    Desk desk,
    Presence presence,
    IHubContext<RoomHub> hub,
    TimeProvider time,
    IHostApplicationLifetime life,
    ILogger<Doors> log
)
{
    /// <summary>How long a lost connection may take to come back before the person counts as gone.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>Notes that the person left, unless they are back within <see cref="Grace"/>.</summary>
    public void SeeOutLater(Guid meetingId, Guid personId) => _ = SeeOut(meetingId, personId);

    /// <summary>Tells everyone in the room that it is closed. Whoever stays on the line all the same hears nothing any more.</summary>
    public async Task Close(Guid meetingId, CancellationToken cancel)
    {
        var lost = presence.Clear(meetingId, _ => false);
        await Connections(lost).SendAsync("closed", cancel);
        foreach (var seat in lost)
            SeeOutLater(meetingId, seat.PersonId);
    }

    /// <summary>Sees out whoever is in the room and no longer invited: from now on they hear nothing, and the others let go of them.</summary>
    public async Task SeeOutOthersThan(
        Guid meetingId,
        IReadOnlyCollection<Guid> invited,
        CancellationToken cancel
    )
    {
        var lost = presence.Clear(meetingId, invited.Contains);
        await Connections(lost).SendAsync("closed", cancel);
        foreach (var seat in lost)
        {
            await All(meetingId).SendAsync("gone", seat.PersonId, true, cancel);
            await desk.Execute(new LeaveRoom(meetingId, seat.PersonId), Actor.Platform, cancel);
        }
    }

    /// <summary>Tells everyone in the room what happened outside of it.</summary>
    public Task Tell(Guid meetingId, string what, params object?[] values) =>
        All(meetingId).SendCoreAsync(what, values);

    private IClientProxy All(Guid meetingId) => Connections(presence.In(meetingId));

    private IClientProxy Connections(IEnumerable<Seat> seats) =>
        hub.Clients.Clients(seats.Select(seat => seat.Connection));

    private async Task SeeOut(Guid meetingId, Guid personId)
    {
        try
        {
            await Task.Delay(Grace, time, life.ApplicationStopping);
            if (presence.In(meetingId).All(seat => seat.PersonId != personId))
                await desk.Execute(new LeaveRoom(meetingId, personId), Actor.Platform);
        }
        catch (OperationCanceledException)
        {
            // The application stops: after the restart the person comes back, or the closing of the room sees them out.
        }
        catch (Exception exception)
        {
            NotSeenOut(exception, meetingId);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A person's leaving of room {MeetingId} could not be noted")]
    private partial void NotSeenOut(Exception exception, Guid meetingId);
}
