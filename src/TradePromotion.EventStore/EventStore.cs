// Provisional surface: the real files replace this one.
#pragma warning disable CS9113
using TradePromotion.Kernel;

namespace TradePromotion.EventStore;

public sealed class EventStore : IAsyncDisposable
{
    public Task<long> Append(
        IReadOnlyList<StreamAppend> streams,
        EventMetadata metadata,
        CancellationToken cancel = default
    ) => throw null!;

    public Task<Loaded> Load(
        StreamRef stream,
        AsOf? asOf = null,
        CancellationToken cancel = default
    ) => throw null!;

    public Task<Loaded<TState>> Load<TState, TEvent>(
        Guid id,
        AsOf? asOf = null,
        CancellationToken cancel = default
    )
        where TState : IEvolve<TState, TEvent>
        where TEvent : class => throw null!;

    public IAsyncEnumerable<StoredEvent> ReadStream(
        Guid id,
        long afterVersion = 0,
        CancellationToken cancel = default
    ) => throw null!;

    public IAsyncEnumerable<StoredEvent> ReadAll(
        long afterPosition = 0,
        IReadOnlyCollection<string>? types = null,
        CancellationToken cancel = default
    ) => throw null!;

    public Task<long> LastPosition(CancellationToken cancel = default) => throw null!;

    public Task Archive(Guid streamId, CancellationToken cancel = default) => throw null!;

    public ValueTask DisposeAsync() => throw null!;
}

public sealed record StreamAppend(
    Guid StreamId,
    string StreamType,
    ExpectedVersion Expected,
    IReadOnlyList<object> Events
);

public readonly record struct ExpectedVersion(long Value)
{
    public static ExpectedVersion NoStream => new(0);
    public static ExpectedVersion Any => new(-1);

    public static ExpectedVersion At(long version) => new(version);
}

public sealed record EventMetadata(
    string? CorrelationId,
    string? CausationId,
    IReadOnlyDictionary<string, string> Headers
)
{
    public static EventMetadata None { get; } = new(null, null, new Dictionary<string, string>());
}

public sealed class ConcurrencyConflict(Guid streamId, long expected, long actual)
    : Exception($"stream {streamId}: expected version {expected}, is {actual}")
{
    public Guid StreamId { get; } = streamId;
    public long Expected { get; } = expected;
    public long Actual { get; } = actual;
}

public sealed record Loaded(object State, long Version);

public sealed record Loaded<TState>(TState State, long Version);

public sealed record AsOf(long? Version, DateTimeOffset? Moment, long? Position);

public sealed record StoredEvent(
    long Position,
    Guid Id,
    Guid StreamId,
    long Version,
    string Type,
    DateTimeOffset At,
    object? Data,
    string? CorrelationId,
    string? CausationId,
    IReadOnlyDictionary<string, string> Headers
);

// ---- views -------------------------------------------------------------------------------------------------

public interface IRow
{
    Guid Id { get; }
}

public abstract class View { }

/// Declared by deriving; the constructor says what each event does to the rows.
public abstract class View<TRow>(string name, int version = 1) : View
    where TRow : class, IRow
{
    public string Name { get; } = name;
    public int Version { get; } = version;

    /// a new row (or the whole row again)
    protected void Starts<E>(Func<E, Recorded, TRow> create) => throw null!;

    /// an existing row; none = nothing
    protected void Changes<E>(Func<E, Guid> key, Func<TRow, E, Recorded, TRow> change) =>
        throw null!;

    protected void Changes<E>(
        Func<E, IEnumerable<Guid>> keys,
        Func<TRow, E, Recorded, TRow> change
    ) => throw null!;

    /// null in: no row yet; null out: no row any more
    protected void Sets<E>(Func<E, Recorded, Guid> key, Func<TRow?, E, Recorded, TRow?> set) =>
        throw null!;

    protected void Ends<E>(Func<E, Guid> key) => throw null!;

    protected void Index(params string[] columns) => throw null!;

    protected void Unique(params string[] columns) => throw null!;

    /// trigram index for "contains" searches on a text column
    protected void SearchIndex(string column) => throw null!;
}

/// what is known of an event beside itself
public readonly record struct Recorded(
    long Position,
    Guid StreamId,
    long Version,
    DateTimeOffset At,
    Guid? By
);

public sealed class Views
{
    /// no tracking; dispose it
    public ViewReader Read() => throw null!;

    /// true when all views fed by these events (null: every view) have reached the position in time
    public Task<bool> WaitFor(
        long position,
        TimeSpan atMost,
        IReadOnlyCollection<Type>? eventTypes = null,
        CancellationToken cancel = default
    ) => throw null!;

    public Task<IReadOnlyList<ViewStatus>> Status(CancellationToken cancel = default) =>
        throw null!;

    public Task Rebuild(string view, CancellationToken cancel = default) => throw null!;

    public Task Retry(string view, CancellationToken cancel = default) => throw null!;

    public Task Skip(
        string view,
        long position,
        string reason,
        CancellationToken cancel = default
    ) => throw null!;
}

public sealed class ViewReader : IAsyncDisposable
{
    public IQueryable<TRow> Of<TRow>()
        where TRow : class, IRow => throw null!;

    public ValueTask DisposeAsync() => throw null!;
}

public sealed record ViewStatus(
    string View,
    string Fingerprint,
    long Position,
    long Behind,
    bool IsServing,
    double? RebuildProgress,
    PoisonedEvent? Stopped
);

public sealed record PoisonedEvent(long Position, Guid StreamId, string Type, string Error);

// ---- reactions and the live feed -----------------------------------------------------------------------------

/// At least once, in order, with a checkpoint; retried with growing pauses; made by the service provider (one scope per event).
public abstract class Reaction(string name)
{
    public string Name { get; } = name;

    protected void When<E>(Func<E, Recorded, CancellationToken, Task> react) => throw null!;
}

public sealed class LiveFeed
{
    /// callback at most once per throttle interval, after the views fed by the events have caught up
    public IDisposable OnStream(Guid streamId, TimeSpan throttle, Func<Task> changed) =>
        throw null!;

    public IDisposable OnEvents(
        IReadOnlyCollection<Type> eventTypes,
        TimeSpan throttle,
        Func<Task> changed
    ) => throw null!;
}

public sealed class EventStoreOptions
{
    public required string ConnectionString { get; set; }
    public string Schema { get; set; } = "store";
    public string ViewSchema { get; set; } = "views";

    /// 32 bytes, base64; wraps the persons' keys
    public required string MasterKey { get; set; }

    public void AddEventsOf(System.Reflection.Assembly assembly) => throw null!;

    public void AddUpcast(
        string storedName,
        string toStoredName,
        Func<System.Text.Json.Nodes.JsonObject, System.Text.Json.Nodes.JsonObject> upcast
    ) => throw null!;

    public void AddView(View view) => throw null!;

    public void AddReaction<TReaction>()
        where TReaction : Reaction => throw null!;
}

/// erasure of a person
public sealed class PersonalKeys
{
    public Task Erase(Guid personId, CancellationToken cancel = default) => throw null!;
}

public static class EventStoreServices
{
    /// EventStore, Views, LiveFeed, PersonalKeys, and the hosted services that bring views and reactions up to date
    public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddEventStore(
        this Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        Action<EventStoreOptions> configure
    ) => throw null!;
}
