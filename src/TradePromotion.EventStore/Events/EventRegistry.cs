using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TradePromotion.Kernel;

namespace TradePromotion.EventStore;

/// <summary>Which event is stored under which name, and how old shapes become new ones. Complete and checked before anything runs.</summary>
internal sealed class EventRegistry
{
    private readonly Dictionary<string, KnownEvent> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, KnownEvent> _byType = [];

    /// <param name="types">All types of the program; the events among them are found by their name or their family.</param>
    /// <param name="upcasts">The steps from old shapes to new ones.</param>
    public EventRegistry(IReadOnlyCollection<Type> types, IEnumerable<Upcast> upcasts)
    {
        RefuseDuplicateStreamTypes(types);
        var families = types
            .SelectMany(Evolutions)
            .Select(i => i.GetGenericArguments()[1])
            .Where(t => t != typeof(object))
            .ToHashSet();
        foreach (var type in types.Where(t => IsEvent(t, families)))
            Add(type);
        Chain([.. upcasts]);
    }

    /// <summary>The event stored under this name, or null when this program has none.</summary>
    public KnownEvent? Find(string storedName) => _byName.GetValueOrDefault(storedName);

    /// <summary>How this event is stored; an event that was never registered is a programming error.</summary>
    public KnownEvent Of(Type type) =>
        _byType.GetValueOrDefault(type)
        ?? throw new InvalidOperationException(
            $"{type.FullName} is not a registered event: its assembly was not given to AddEventsOf, or it has no [EventName]"
        );

    /// <summary>The registered events that are (or derive from) the type.</summary>
    public IEnumerable<Type> Assignable(Type to) => _byType.Keys.Where(to.IsAssignableFrom);

    /// <summary>Every stored name that is read as one of these types, old shapes included.</summary>
    public string[] NamesOf(IEnumerable<Type> types)
    {
        var wanted = types.SelectMany(Assignable).ToHashSet();
        return
        [
            .. _byName
                .Where(e => wanted.Contains(e.Value.Type))
                .Select(e => e.Key)
                .Order(StringComparer.Ordinal),
        ];
    }

    private void Add(Type type)
    {
        var name =
            type.GetCustomAttribute<EventNameAttribute>()?.StoredName
            ?? throw new InvalidOperationException($"the event {type.FullName} has no [EventName]");
        var known = new KnownEvent(
            name,
            type,
            EventJson.Options.GetTypeInfo(type),
            PersonalFields.Of(type),
            []
        );
        if (!_byName.TryAdd(name, known))
            throw new InvalidOperationException(
                $"{type.FullName} and {_byName[name].Type.FullName} are both stored as {name}"
            );
        _byType.Add(type, known);
    }

    /// <summary>Every old name leads, step by step, to the name of an event this program has.</summary>
    private void Chain(List<Upcast> upcasts)
    {
        var steps = new Dictionary<string, Upcast>(StringComparer.Ordinal);
        foreach (var upcast in upcasts)
            if (!steps.TryAdd(upcast.From, upcast))
                throw new InvalidOperationException($"two upcasts start from {upcast.From}");
        foreach (var from in steps.Keys)
        {
            var path = new List<Func<JsonObject, JsonObject>>();
            var name = from;
            while (steps.TryGetValue(name, out var step))
            {
                path.Add(step.Apply);
                name = step.To;
                if (path.Count > steps.Count)
                    throw new InvalidOperationException($"the upcasts from {from} run in a circle");
            }
            if (!_byName.TryGetValue(name, out var target) || target.Upcasts.Count > 0)
                throw new InvalidOperationException(
                    $"the upcasts from {from} end at {name}, which no event is stored as"
                );
            if (_byName.TryGetValue(from, out var current))
                throw new InvalidOperationException(
                    $"{current.Type.FullName} is stored as {from}, which is upcast: give it a newer version"
                );
            _byName.Add(from, target with { Upcasts = path });
        }
    }

    private static bool IsEvent(Type type, HashSet<Type> families) =>
        type is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false }
        && (
            type.IsDefined(typeof(EventNameAttribute), inherit: false)
            || families.Any(f => f.IsAssignableFrom(type))
        );

    private static IEnumerable<Type> Evolutions(Type type) =>
        type.IsInterface
            ? []
            : type.GetInterfaces()
                .Where(i =>
                    i.IsGenericType
                    && i.GetGenericTypeDefinition() == typeof(IEvolve<,>)
                    && !i.ContainsGenericParameters
                );

    /// <summary>Two states may read the same streams in two ways; two families of events may not share an alias.</summary>
    private static void RefuseDuplicateStreamTypes(IEnumerable<Type> types)
    {
        var aliases = new Dictionary<string, (Type State, Type Events)>(StringComparer.Ordinal);
        foreach (var state in types)
        foreach (var evolution in Evolutions(state))
        {
            var events = evolution.GetGenericArguments()[1];
            var property = state.GetProperty(
                "StreamType",
                BindingFlags.Public | BindingFlags.Static
            );
            if (
                property?.GetValue(null) is not string alias
                || aliases.TryAdd(alias, (state, events))
            )
                continue;
            var first = aliases[alias];
            if (!first.Events.IsAssignableFrom(events) && !events.IsAssignableFrom(first.Events))
                throw new InvalidOperationException(
                    $"{state.FullName} and {first.State.FullName} both call their streams {alias}"
                );
        }
    }
}

/// <summary>One event as the store knows it.</summary>
internal sealed record KnownEvent(
    string StoredName,
    Type Type,
    JsonTypeInfo Json,
    PersonalFields? Personal,
    IReadOnlyList<Func<JsonObject, JsonObject>> Upcasts
);

/// <summary>A step from an old stored shape to the next.</summary>
internal sealed record Upcast(string From, string To, Func<JsonObject, JsonObject> Apply);
