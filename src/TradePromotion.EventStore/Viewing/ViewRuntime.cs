using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace TradePromotion.EventStore;

/// <summary>A view in a running store: what it is in the database, and how far this node knows it to be.</summary>
internal abstract partial class ViewRuntime
{
    private long _position;

    protected ViewRuntime(
        StoreContext store,
        View view,
        IEnumerable<Type> events,
        string definition
    )
    {
        Name = PlainName().IsMatch(view.Name)
            ? view.Name
            : throw new InvalidOperationException(
                $"the view name {view.Name} is not lower case or longer than 40"
            );
        EventTypes = events.SelectMany(store.Registry.Assignable).ToHashSet();
        StoredNames = store.Registry.NamesOf(EventTypes);
        if (events.FirstOrDefault(e => !store.Registry.Assignable(e).Any()) is { } stranger)
            throw new InvalidOperationException(
                $"the view {Name} asks for {stranger.FullName}, which is no registered event"
            );
        Fingerprint = Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    $"{Name}|{view.Version}|{definition}|{string.Join(',', StoredNames)}"
                )
            )
        )[..16];
        IsPersonal = EventTypes.Any(t => store.Registry.Of(t).Personal is not null);
        Schema = store.ViewSchema;
        Lock = store.LockOf($"view/{Name}/{Fingerprint}");
        FillLock = store.LockOf($"fill/{Name}/{Fingerprint}");
    }

    public string Name { get; }
    public string Fingerprint { get; }
    public IReadOnlySet<Type> EventTypes { get; }
    public string[] StoredNames { get; }

    /// <summary>Whether it may show personal fields.</summary>
    public bool IsPersonal { get; }

    /// <summary>Held by the one node that applies events to the view.</summary>
    public long Lock { get; }

    /// <summary>Held by the connection that fills rows beside the serving ones.</summary>
    public long FillLock { get; }

    public string Schema { get; }

    /// <summary>What queries select from; stands over the serving table.</summary>
    public string SqlName => $"{Name}__{Fingerprint[..8]}";

    public string Qualified(string table) => $"{Schema}.\"{table}\"";

    public string Physical(int generation) => $"{Name}_{Fingerprint[..8]}_{generation}";

    /// <summary>Its row in <c>mt_event_progression</c>.</summary>
    public string Checkpoint => $"{Name}:{Fingerprint}";

    public string FillCheckpoint(int generation) => $"{Checkpoint}:{generation}";

    /// <summary>How far queries are known to see; only grows.</summary>
    public long Position => Interlocked.Read(ref _position);

    public void Reached(long position)
    {
        for (var known = Position; position > known; known = Position)
            if (Interlocked.CompareExchange(ref _position, position, known) == known)
                return;
    }

    /// <summary>This node applies the events.</summary>
    public volatile bool IsOwned;

    /// <summary>The table events are applied to; null while there is only one being filled.</summary>
    public volatile string? Serving;

    /// <summary>The event that stopped it.</summary>
    public volatile PoisonedEvent? Stopped;

    /// <summary>The event that stopped the filling of a table beside it.</summary>
    public volatile PoisonedEvent? FillStopped;

    /// <summary>How far the filling is, from 0 to 1.</summary>
    public double? FillProgress { get; set; }

    /// <summary>Positions the operator decided to pass over.</summary>
    public IReadOnlySet<long> Skipped { get; set; } = new HashSet<long>();

    public bool IsLive => IsOwned && Serving is not null && Stopped is null;

    public bool Wants(SeenEvent seen) =>
        !Skipped.Contains(seen.Position)
        && (
            seen.Data is null
                ? Array.BinarySearch(StoredNames, seen.Type, StringComparer.Ordinal) >= 0
                : EventTypes.Contains(seen.Data.GetType())
        );

    public abstract IEnumerable<string> ColumnNames { get; }
    public abstract bool HasSearchIndex { get; }
    public abstract RowBuffer NewBuffer();

    /// <summary>The rows an event needs; may throw what the view's own code throws.</summary>
    public abstract IEnumerable<Guid> Needs(SeenEvent seen);
    public abstract string CreateTable(string physical);
    public abstract IEnumerable<string> CreateIndexes(string physical);

    /// <summary>Whether the statement makes an index of what rows may not share.</summary>
    public static bool IsUnique(string createIndex) =>
        createIndex.StartsWith("create unique", StringComparison.Ordinal);

    /// <summary>The view over a table; columns the table lacks (or has of another type) stand in as empty.</summary>
    public abstract string CreateSqlView(
        string physical,
        IReadOnlyDictionary<string, string>? columns
    );
    public abstract void Map(ModelBuilder model);

    [GeneratedRegex("^[a-z][a-z0-9_]{0,39}$")]
    private static partial Regex PlainName();
}
