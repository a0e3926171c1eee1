using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace TradePromotion.EventStore;

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
