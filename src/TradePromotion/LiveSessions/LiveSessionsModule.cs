using TradePromotion.LiveSessions.Checking;
using TradePromotion.LiveSessions.Entering;
using TradePromotion.LiveSessions.Exchanging;
using TradePromotion.LiveSessions.Laying;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.LiveSessions.Relaying;
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
            .AddSingleton<IceServers>()
            .AddHostedService<RelayServer>();
        module
            .View(new RoomViewProjection())
            .Reaction<WhenMeetingIsAgreed>()
            .Endpoints(app => app.MapTickets())
            .Endpoints(app => app.MapWays())
            .Endpoints(app => app.MapFiles())
            .Endpoints(app => app.MapCards())
            .Endpoints(app => app.MapHub<RoomHub>("/hubs/room"));
    }
}
