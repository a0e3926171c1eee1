using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;
using TradePromotion.LiveSessions;
using TradePromotion.LiveSessions.Entering;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.LiveSessions.Talking;
using TradePromotion.Meetings.Published;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>After a meeting nobody stays noted as being in its room.</summary>
public sealed class CloseRoomsTests(Platform platform) : IClassFixture<Platform>
{
    private static readonly DateTimeOffset From = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private static readonly Period Slot = new(From, From.AddMinutes(30));
    private static readonly Guid Host = Ids.Of("closing", "host");
    private static readonly Guid Guest = Ids.Of("closing", "guest");
    private static readonly Guid Interpreter = Ids.Of("closing", "interpreter");

    [Fact]
    public async Task Whoever_a_crash_left_in_a_room_is_seen_out_when_its_time_is_over()
    {
        var meeting = Ids.Of("closing", "meeting");
        await Prepare(meeting, Slot, new Attendee(Interpreter, Side.Host, Interprets: true));
        foreach (var person in new[] { Host, Guest, Interpreter })
            await Enters(meeting, person);
        // The interpreter is not invited any more, and the crash lost that they left.
        await Prepare(meeting, Slot);
        var later = Ids.Of("closing", "later meeting");
        await Prepare(later, new(Slot.From.AddMinutes(15), Slot.To.AddMinutes(15)));
        await Enters(later, Host);

        await Close(Slot.To + Room.After - TimeSpan.FromSeconds(1));
        (await Inside(meeting)).ShouldBe(3);
        await Close(Slot.To + Room.After);
        (await Inside(meeting)).ShouldBe(0);
        (await Inside(later)).ShouldBe(1);
        // There is nothing left to do.
        await Close(Slot.To + Room.After);
        (await Inside(meeting)).ShouldBe(0);
    }

    private Task Prepare(Guid meeting, Period slot, params Attendee[] others) =>
        platform.Desk.Execute(new PrepareRoom(meeting, Host, Guest, slot, others), Actor.Platform);

    private Task Enters(Guid meeting, Guid person) =>
        platform.Desk.Execute(
            new EnterRoom(meeting, person, [], Slot.To),
            Platform.Who(person, Role.Buyer)
        );

    private async Task Close(DateTimeOffset now)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSignalR();
        await using var signalR = services.BuildServiceProvider();
        var time = new At(now);
        var doors = new Doors(
            platform.Desk,
            new Presence(),
            signalR.GetRequiredService<IHubContext<RoomHub>>(),
            time,
            new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance),
            NullLogger<Doors>.Instance
        );
        await new CloseRooms(platform.Desk, doors, platform.Views, time).Execute(null!, default);
    }

    private async Task<int> Inside(Guid meeting)
    {
        await using var read = platform.Views.Read();
        return await read.Of<RoomView>()
            .Where(room => room.Id == meeting)
            .Select(room => room.PeopleInside)
            .SingleAsync();
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
