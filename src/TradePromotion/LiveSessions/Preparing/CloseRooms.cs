using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.LiveSessions.Talking;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>Sees out whoever is still noted as present when a room's time is over, also after a crash that lost their leaving.</summary>
[DisallowConcurrentExecution]
public sealed class CloseRooms(Desk desk, Doors doors, Views views, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        await using var read = views.Read();
        var latest = time.GetUtcNow() - Room.After;
        var rooms = await read.Of<RoomView>()
            .Where(room => room.PeopleInside > 0 && room.Ends <= latest)
            .ToListAsync(cancel);
        await Rounds.Each(rooms, room => Close(room, cancel), cancel);
    }

    private async Task Close(RoomView room, CancellationToken cancel)
    {
        await doors.Close(room.Id, cancel);
        await desk.Execute(new EmptyRoom(room.Id), Actor.Platform, cancel);
    }
}
