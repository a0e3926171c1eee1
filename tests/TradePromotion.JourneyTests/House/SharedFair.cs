namespace TradePromotion.JourneyTests.House;

/// <summary>One running application and one browser for all tests that leave the world as others need it.</summary>
public sealed class SharedFair : IAsyncLifetime
{
    /// <summary>The name of the collection.</summary>
    public const string Collection = "shared fair";

    /// <summary>The fair, in the middle of its morning; a meeting has just begun.</summary>
    public Fair Fair { get; }

    /// <summary>Where people have an account elsewhere.</summary>
    public IdentityPeer Peer { get; } = new();

    public SharedFair() => Fair = new("10:02", Peer.Settings);

    public Task InitializeAsync() => Fair.InitializeAsync();

    public async Task DisposeAsync()
    {
        await Fair.DisposeAsync();
        Peer.Dispose();
    }
}

[CollectionDefinition(SharedFair.Collection)]
public sealed class SharedFairCollection : ICollectionFixture<SharedFair>;
