using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>An application for the tests of the room alone, because it is killed; at this hour a meeting has just begun.</summary>
public sealed class Morning : IAsyncLifetime
{
    /// <summary>The name of the collection.</summary>
    public const string Collection = "morning";

    /// <summary>The exporter of the demo world's meeting that is now.</summary>
    public const string Exporter = "exporter@demo.example";

    /// <summary>The buyer of it.</summary>
    public const string Buyer = "buyer@demo.example";

    /// <summary>The fair.</summary>
    public Fair Fair { get; } = new("10:02", ("TradePromotion__Media", "true"));

    public async Task InitializeAsync()
    {
        await Coturn.Install();
        await Fair.InitializeAsync();
    }

    public Task DisposeAsync() => Fair.DisposeAsync();
}

[CollectionDefinition(Morning.Collection)]
public sealed class MorningCollection : ICollectionFixture<Morning>;
