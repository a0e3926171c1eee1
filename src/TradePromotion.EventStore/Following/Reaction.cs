namespace TradePromotion.EventStore;

/// <summary>
/// What the platform does by itself when something has happened. At least once for each event, in order, with a checkpoint, on
/// one node at a time; what fails is tried again after growing pauses. It begins with the events appended after its first
/// registration. Made by the service provider, in one scope per event.
/// </summary>
/// <param name="name">Its name on record; unique, never renamed.</param>
public abstract class Reaction(string name)
{
    private readonly List<(
        Type Event,
        Func<object, Recorded, CancellationToken, Task> React
    )> _handlers = [];

    /// <summary>Its name on record.</summary>
    public string Name { get; } = name;

    internal IEnumerable<Type> Events => _handlers.Select(h => h.Event);

    /// <summary>What to do about this kind of event. Must be harmless when it is done twice.</summary>
    protected void When<E>(Func<E, Recorded, CancellationToken, Task> react) =>
        _handlers.Add((typeof(E), (e, recorded, cancel) => react((E)e, recorded, cancel)));

    internal async Task To(object @event, Recorded recorded, CancellationToken cancel)
    {
        foreach (var (type, react) in _handlers)
            if (type.IsInstanceOfType(@event))
                await react(@event, recorded, cancel).ConfigureAwait(false);
    }
}
