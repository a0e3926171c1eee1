namespace TradePromotion.Tests;

/// <summary>Given events, when a command comes, then these events follow. No database, no clock.</summary>
public sealed class Given
{
    private readonly Dictionary<Guid, List<object>> _events = [];

    /// <summary>What has happened in one stream.</summary>
    public static Given Events(Guid stream, params object[] events) =>
        new Given().And(stream, events);

    /// <summary>Nothing has happened.</summary>
    public static Given Nothing => new();

    /// <summary>What has happened in a further stream.</summary>
    public Given And(Guid stream, params object[] events)
    {
        if (!_events.TryGetValue(stream, out var list))
            _events[stream] = list = [];
        list.AddRange(events);
        return this;
    }

    /// <summary>The events a command to one stream leads to.</summary>
    public IReadOnlyList<TEvent> When<TCommand, TState, TEvent>(
        IDecide<TCommand, TState, TEvent> command
    )
        where TCommand : IDecide<TCommand, TState, TEvent>
        where TState : IEvolve<TState, TEvent>
        where TEvent : class =>
        TCommand.Decide((TCommand)command, State<TState, TEvent>(command.StreamId));

    /// <summary>Whether the actor may give the command.</summary>
    public bool Allows<TCommand, TState, TEvent>(
        IDecide<TCommand, TState, TEvent> command,
        Actor actor
    )
        where TCommand : IDecide<TCommand, TState, TEvent>
        where TState : IEvolve<TState, TEvent>
        where TEvent : class =>
        TCommand.Allows((TCommand)command, State<TState, TEvent>(command.StreamId), actor);

    /// <summary>The events a spanning command leads to, by stream.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<object>> WhenAcross<TCommand>(
        IDecideAcross<TCommand> command
    )
        where TCommand : IDecideAcross<TCommand> =>
        TCommand
            .Decide((TCommand)command, StatesOf(command.Streams))
            .ToDictionary(c => c.Id, c => c.Events);

    /// <summary>Whether the actor may give the spanning command.</summary>
    public bool AllowsAcross<TCommand>(IDecideAcross<TCommand> command, Actor actor)
        where TCommand : IDecideAcross<TCommand> =>
        TCommand.Allows((TCommand)command, StatesOf(command.Streams), actor);

    private TState State<TState, TEvent>(Guid stream)
        where TState : IEvolve<TState, TEvent>
        where TEvent : class =>
        _events
            .GetValueOrDefault(stream, [])
            .Cast<TEvent>()
            .Aggregate(TState.Initial, TState.Evolve);

    private States StatesOf(IReadOnlyList<StreamRef> streams) =>
        new(
            streams.ToDictionary(
                s => s.Id,
                s => _events.GetValueOrDefault(s.Id, []).Aggregate(s.Initial, s.Evolve)
            )
        );
}

/// <summary>People who act in tests.</summary>
public static class Someone
{
    /// <summary>A person with roles, working for companies.</summary>
    public static Actor Who(Guid id, Role[] roles, params Guid[] companies) =>
        new(id, new HashSet<Role>(roles) { Role.Visitor }, new HashSet<Guid>(companies));
}
