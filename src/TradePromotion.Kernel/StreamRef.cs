namespace TradePromotion.Kernel;

/// <summary>A stream by its id, together with how to fold it.</summary>
public abstract record StreamRef(Guid Id)
{
    /// <summary>The alias stored beside the stream.</summary>
    public abstract string StreamType { get; }

    /// <summary>The state before the first event.</summary>
    public abstract object Initial { get; }

    /// <summary>The state after the event; an event of another family leaves it as it is.</summary>
    public abstract object Evolve(object state, object @event);

    /// <summary>Names the stream <paramref name="id"/> of states <typeparamref name="TState"/>.</summary>
    public static StreamRef To<TState, TEvent>(Guid id)
        where TState : IEvolve<TState, TEvent>
        where TEvent : class => new Typed<TState, TEvent>(id);

    private sealed record Typed<TState, TEvent>(Guid Id) : StreamRef(Id)
        where TState : IEvolve<TState, TEvent>
        where TEvent : class
    {
        public override string StreamType => TState.StreamType;
        public override object Initial => TState.Initial;

        public override object Evolve(object state, object @event) =>
            @event is TEvent known ? TState.Evolve((TState)state, known) : state;
    }
}

/// <summary>The states a spanning decision was given, by stream id.</summary>
public sealed class States(IReadOnlyDictionary<Guid, object> byId)
{
    /// <summary>The state of one named stream; asking for a stream the command did not name is a programming error.</summary>
    public TState Of<TState>(Guid id) => (TState)byId[id];
}

/// <summary>The events a spanning decision adds to one stream.</summary>
public sealed record StreamChange(Guid Id, IReadOnlyList<object> Events)
{
    /// <summary>Adds <paramref name="events"/> to the stream <paramref name="id"/>.</summary>
    public static StreamChange To(Guid id, params IReadOnlyList<object> events) => new(id, events);
}
