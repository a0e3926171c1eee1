namespace TradePromotion.JourneyTests.House;

/// <summary>One running application and one browser for all tests that leave the world as others need it.</summary>
public sealed class SharedFair : IAsyncLifetime
{
    /// <summary>The name of the collection.</summary>
    public const string Collection = "shared fair";

    /// <summary>The fair, in the middle of its morning; a meeting has just begun.</summary>
    public Fair Fair { get; } = new("10:02");

    public Task InitializeAsync() => Fair.InitializeAsync();

    public Task DisposeAsync() => Fair.DisposeAsync();
}

[CollectionDefinition(SharedFair.Collection)]
public sealed class SharedFairCollection : ICollectionFixture<SharedFair>;
