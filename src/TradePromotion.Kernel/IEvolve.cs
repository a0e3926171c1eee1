namespace TradePromotion.Kernel;

/// <summary>
/// The state of one stream, made by folding its events in order. Evolve never refuses and never looks at a clock:
/// an event it does not know leaves the state as it is.
/// </summary>
/// <typeparam name="TState">The implementing type itself.</typeparam>
/// <typeparam name="TEvent">The base record of the events of this stream.</typeparam>
public interface IEvolve<TState, in TEvent>
    where TState : IEvolve<TState, TEvent>
    where TEvent : class
{
    /// <summary>The alias stored beside the stream, in snake_case; never renamed.</summary>
    static abstract string StreamType { get; }

    /// <summary>The state before the first event.</summary>
    static abstract TState Initial { get; }

    /// <summary>The state after <paramref name="event"/>.</summary>
    static abstract TState Evolve(TState state, TEvent @event);
}
