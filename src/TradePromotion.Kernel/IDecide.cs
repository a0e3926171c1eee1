namespace TradePromotion.Kernel;

/// <summary>
/// A command to one stream. Both functions are pure: time, ids and everything known from outside are its fields.
/// </summary>
/// <typeparam name="TCommand">The implementing type itself.</typeparam>
/// <typeparam name="TState">The state of the stream it speaks to.</typeparam>
/// <typeparam name="TEvent">The events it may lead to.</typeparam>
public interface IDecide<TCommand, TState, TEvent>
    where TCommand : IDecide<TCommand, TState, TEvent>
    where TState : IEvolve<TState, TEvent>
    where TEvent : class
{
    /// <summary>The stream the command speaks to.</summary>
    Guid StreamId { get; }

    /// <summary>Whether this actor may give this command to a stream in this state. Asked before <see cref="Decide"/>.</summary>
    static abstract bool Allows(TCommand command, TState state, Actor actor);

    /// <summary>
    /// The events that follow. Nothing to do is an empty list, so a repeat is harmless; a broken rule throws <see cref="Refusal"/>.
    /// </summary>
    static abstract IReadOnlyList<TEvent> Decide(TCommand command, TState state);
}

/// <summary>
/// A command whose rule spans streams: it names them, sees all their states, and its events are appended to all of them
/// in one transaction, each stream at the version that was read (also those it only looked at).
/// </summary>
/// <typeparam name="TCommand">The implementing type itself.</typeparam>
public interface IDecideAcross<TCommand>
    where TCommand : IDecideAcross<TCommand>
{
    /// <summary>The streams whose states the decision needs.</summary>
    IReadOnlyList<StreamRef> Streams { get; }

    /// <summary>Whether this actor may give this command to streams in these states.</summary>
    static abstract bool Allows(TCommand command, States states, Actor actor);

    /// <summary>The events that follow, by stream. A broken rule throws <see cref="Refusal"/>.</summary>
    static abstract IReadOnlyList<StreamChange> Decide(TCommand command, States states);
}
