using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;

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

    /// <summary>The view over a table; columns the table lacks (or has of another type) stand in as empty.</summary>
    public abstract string CreateSqlView(
        string physical,
        IReadOnlyDictionary<string, string>? columns
    );
    public abstract void Map(ModelBuilder model);

    [GeneratedRegex("^[a-z][a-z0-9_]{0,39}$")]
    private static partial Regex PlainName();
}

/// <inheritdoc/>
internal sealed class ViewRuntime<TRow> : ViewRuntime
    where TRow : class, IRow
{
    private readonly StoreContext _store;
    private readonly IReadOnlyList<ViewHandler<TRow>> _handlers;
    private readonly IReadOnlyList<ViewIndex> _indexes;
    private readonly ConcurrentDictionary<Type, ViewHandler<TRow>[]> _byEvent = new();
    private readonly ConcurrentDictionary<string, string> _upserts = new();

    public ViewRuntime(
        StoreContext store,
        View view,
        IReadOnlyList<ViewHandler<TRow>> handlers,
        IReadOnlyList<ViewIndex> indexes
    )
        : base(
            store,
            view,
            handlers.Select(h => h.Event).Distinct().ToList(),
            Definition(indexes)
        ) => (_store, _handlers, _indexes) = (store, handlers, indexes);

    public IReadOnlyList<ViewColumn<TRow>> Columns { get; } = RowShape<TRow>.Instance.Columns;
    public string ColumnList { get; } =
        string.Join(", ", RowShape<TRow>.Instance.Columns.Select(c => $"\"{c.Name}\""));
    public override IEnumerable<string> ColumnNames => Columns.Select(c => c.Name);
    public override bool HasSearchIndex => _indexes.Any(i => i.Kind == ViewIndexKind.Search);

    public ViewHandler<TRow>[] HandlersOf(Type @event) =>
        _byEvent.GetOrAdd(
            @event,
            type => [.. _handlers.Where(h => h.Event.IsAssignableFrom(type))]
        );

    /// <summary>What queries see of one key.</summary>
    public string FindStatement =>
        field ??= $"select {ColumnList} from {Qualified(SqlName)} where id = $1";

    /// <summary>The row the reader stands on, its columns being <see cref="ColumnList"/>.</summary>
    public TRow Read(NpgsqlDataReader reader)
    {
        var values = new object?[Columns.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Columns[i].Read(reader, i);
        return RowShape<TRow>.Instance.Make(values);
    }

    public override RowBuffer NewBuffer() => new RowBuffer<TRow>(this);

    public override IEnumerable<Guid> Needs(SeenEvent seen) =>
        seen.Data is null
            ? []
            : HandlersOf(seen.Data.GetType()).SelectMany(h => h.Needs(seen.Data, seen.Recorded));

    public override string CreateTable(string physical) =>
        $"create table if not exists {Qualified(physical)} ({string.Join(", ", Columns.Select(c => $"\"{c.Name}\" {c.SqlType}{(c.Nullable ? "" : " not null")}"))}, primary key (id))";

    public override IEnumerable<string> CreateIndexes(string physical) =>
        _indexes.Select(
            (index, i) =>
            {
                var unique = index.Kind == ViewIndexKind.Unique ? "unique " : "";
                var method = index.Kind == ViewIndexKind.Search ? " using gin" : "";
                var columns = index.Columns.Select(c =>
                    index.Kind == ViewIndexKind.Search ? $"\"{c}\" gin_trgm_ops" : $"\"{c}\""
                );
                var generation = physical[(physical.LastIndexOf('_') + 1)..];
                return $"create {unique}index if not exists \"ix_{Fingerprint[..8]}_{generation}_{i}\" on {Qualified(physical)}{method} ({string.Join(", ", columns)})";
            }
        );

    public override string CreateSqlView(
        string physical,
        IReadOnlyDictionary<string, string>? columns
    ) =>
        $"create or replace view {Qualified(SqlName)} as select {string.Join(", ", Columns.Select(c => $"{(columns is null || columns.GetValueOrDefault(c.Name) == c.SqlType ? $"\"{c.Name}\"" : c.Default)} as \"{c.Name}\""))} from {Qualified(physical)}";

    public string Upsert(string table) =>
        _upserts.GetOrAdd(
            table,
            t =>
                $"""
                    insert into {t} ({ColumnList})
                    select {string.Join(", ", Columns.Select((c, i) => c.Selected($"r.c{i}")))}
                    from unnest({string.Join(
                        ", ",
                        Columns.Select((c, i) => $"${i + 1}::{c.ParameterType}")
                    )}) as r({string.Join(", ", Columns.Select((_, i) => $"c{i}"))})
                    on conflict (id) do update set {string.Join(
                        ", ",
                        Columns.Select(c => $"\"{c.Name}\" = excluded.\"{c.Name}\"")
                    )}
                    """
        );

    public override void Map(ModelBuilder model) =>
        RowMapping<TRow>.Map(model, SqlName, _store.ViewSchema);

    private static string Definition(IReadOnlyList<ViewIndex> indexes) =>
        string.Join(
            ',',
            RowShape<TRow>.Instance.Columns.Select(c => $"{c.Name} {c.SqlType} {c.Nullable}")
        )
        + "|"
        + string.Join(';', indexes.Select(i => $"{i.Kind} {string.Join(',', i.Columns)}"));
}
