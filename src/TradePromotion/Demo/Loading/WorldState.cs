namespace TradePromotion.Demo.Loading;

/// <summary>What has happened to the demo world of this installation.</summary>
public abstract record WorldEvent;

/// <summary>Loading began; everything in the demo world lies around this moment, also when loading is cut short and goes on later.</summary>
[EventName("demo_world_begun")]
public sealed record WorldBegun(DateTimeOffset Moment) : WorldEvent;

/// <summary>Everything is there.</summary>
[EventName("demo_world_completed")]
public sealed record WorldCompleted : WorldEvent;

/// <summary>How far the demo world is.</summary>
public sealed record WorldState(DateTimeOffset? Moment, bool IsComplete)
    : IEvolve<WorldState, WorldEvent>
{
    public static string StreamType => "demo_world";

    public static WorldState Initial { get; } = new(null, false);

    /// <summary>The one stream.</summary>
    public static Guid Id { get; } = Ids.Of("demo", "world");

    public static WorldState Evolve(WorldState state, WorldEvent @event) =>
        @event switch
        {
            WorldBegun e => state with { Moment = e.Moment },
            WorldCompleted => state with { IsComplete = true },
            _ => state,
        };
}

/// <summary>The platform begins to load the demo world; only the first time sets the moment.</summary>
public sealed record BeginWorld(DateTimeOffset Moment) : IDecide<BeginWorld, WorldState, WorldEvent>
{
    public Guid StreamId => WorldState.Id;

    public static bool Allows(BeginWorld command, WorldState state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<WorldEvent> Decide(BeginWorld command, WorldState state) =>
        state.Moment is null ? [new WorldBegun(command.Moment)] : [];
}

/// <summary>The platform has loaded everything.</summary>
public sealed record CompleteWorld : IDecide<CompleteWorld, WorldState, WorldEvent>
{
    public Guid StreamId => WorldState.Id;

    public static bool Allows(CompleteWorld command, WorldState state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<WorldEvent> Decide(CompleteWorld command, WorldState state) =>
        state is { Moment: not null, IsComplete: false } ? [new WorldCompleted()] : [];
}
