using TradePromotion.LiveSessions.Entering;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.LiveSessions.Talking;

namespace TradePromotion.LiveSessions;

/// <summary>The rooms in which people of accepted meetings see, hear and write to each other.</summary>
public sealed class LiveSessionsModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module
            .Services.AddSingleton<Presence>()
            .AddSingleton<Doors>()
            .AddSingleton<Tickets>()
            .AddSingleton<IceServers>();
        module
            .View(new RoomViewProjection())
            .Reaction<WhenMeetingIsAgreed>()
            .Endpoints(app => app.MapTickets())
            .Endpoints(app => app.MapHub<RoomHub>("/hubs/room"));
    }
}
