using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>Rows of one view while events are folded into them, between reading them from the table and writing them back.</summary>
internal abstract class RowBuffer
{
    /// <summary>The buffer holds every row there is, so a row it lacks does not exist.</summary>
    public bool IsComplete { get; set; }

    public abstract int Count { get; }
    public abstract bool HasChanges { get; }

    /// <summary>The rows of these that must be read before folding.</summary>
    public abstract Guid[] Missing(IEnumerable<Guid> keys);

    public abstract NpgsqlBatchCommand Load(string table, Guid[] keys);
    public abstract Task Take(NpgsqlDataReader reader, Guid[] keys, CancellationToken cancel);

    /// <summary>Folds one event; when it throws, the rows are as before it.</summary>
    public abstract void Fold(SeenEvent seen);

    /// <summary>The statements that write what changed.</summary>
    public abstract IEnumerable<NpgsqlBatchCommand> Writes(string table);

    /// <summary>Copies all rows into an empty table.</summary>
    public abstract Task Copy(NpgsqlConnection connection, string table, CancellationToken cancel);

    /// <summary>What changed is in the table now.</summary>
    public abstract void Written();

    public abstract void Clear();
}

/// <inheritdoc/>
internal sealed class RowBuffer<TRow>(ViewRuntime<TRow> view) : RowBuffer
    where TRow : class, IRow
{
    private const int RowsPerStatement = 5000;

    private readonly Dictionary<Guid, TRow?> _rows = [];
    private readonly HashSet<Guid> _changed = [];
    private readonly List<(Guid Key, bool Known, TRow? Row, bool Changed)> _undo = [];

    public override int Count => _rows.Count;
    public override bool HasChanges => _changed.Count > 0;

    /// <summary>The rows there are now.</summary>
    public IEnumerable<TRow> Rows => _rows.Values.OfType<TRow>();

    public TRow? Get(Guid key) => _rows.GetValueOrDefault(key);

    public void Put(TRow row) => Put(row.Id, row);

    public void Put(Guid key, TRow? row)
    {
        if (row is not null && row.Id != key)
            throw new InvalidOperationException($"the row {key} came back as {row.Id}");
        var known = _rows.TryGetValue(key, out var before);
        _undo.Add((key, known, before, !_changed.Add(key)));
        _rows[key] = row;
    }

    public override Guid[] Missing(IEnumerable<Guid> keys) =>
        IsComplete ? [] : [.. keys.Where(k => !_rows.ContainsKey(k)).Distinct()];

    public override NpgsqlBatchCommand Load(string table, Guid[] keys)
    {
        var command = new NpgsqlBatchCommand(
            $"select {view.ColumnList} from {table} where id = any($1)"
        );
        command.Parameters.Add(
            new NpgsqlParameter<Guid[]>
            {
                TypedValue = keys,
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid,
            }
        );
        return command;
    }

    public override async Task Take(NpgsqlDataReader reader, Guid[] keys, CancellationToken cancel)
    {
        foreach (var key in keys)
            _rows[key] = null;
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
        {
            var row = view.Read(reader);
            _rows[row.Id] = row;
        }
    }

    public override void Fold(SeenEvent seen)
    {
        if (seen.Error is not null)
            throw seen.Error;
        _undo.Clear();
        try
        {
            foreach (var handler in view.HandlersOf(seen.Data!.GetType()))
                handler.Apply(this, seen.Data, seen.Recorded);
        }
        catch
        {
            for (var i = _undo.Count - 1; i >= 0; i--)
            {
                var (key, known, row, changed) = _undo[i];
                if (known)
                    _rows[key] = row;
                else
                    _rows.Remove(key);
                if (!changed)
                    _changed.Remove(key);
            }
            throw;
        }
    }

    public override IEnumerable<NpgsqlBatchCommand> Writes(string table)
    {
        var ended = _changed.Where(k => _rows[k] is null).ToArray();
        if (ended.Length > 0)
        {
            var delete = new NpgsqlBatchCommand($"delete from {table} where id = any($1)");
            delete.Parameters.Add(
                new NpgsqlParameter<Guid[]>
                {
                    TypedValue = ended,
                    NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid,
                }
            );
            yield return delete;
        }
        foreach (var rows in _changed.Select(k => _rows[k]).OfType<TRow>().Chunk(RowsPerStatement))
        {
            var upsert = new NpgsqlBatchCommand(view.Upsert(table));
            foreach (var column in view.Columns)
                upsert.Parameters.Add(column.Parameter(rows));
            yield return upsert;
        }
    }

    public override async Task Copy(
        NpgsqlConnection connection,
        string table,
        CancellationToken cancel
    )
    {
        await using var importer = await connection
            .BeginBinaryImportAsync(
                $"copy {table} ({view.ColumnList}) from stdin (format binary)",
                cancel
            )
            .ConfigureAwait(false);
        foreach (var row in _rows.Values)
        {
            if (row is null)
                continue;
            // The importer buffers, so only now and then does a row really go out.
            importer.StartRow();
            foreach (var column in view.Columns)
                column.Write(importer, row);
        }
        await importer.CompleteAsync(cancel).ConfigureAwait(false);
    }

    public override void Written()
    {
        foreach (var key in _changed)
            if (_rows[key] is null)
                _rows.Remove(key);
        _changed.Clear();
    }

    public override void Clear()
    {
        _rows.Clear();
        _changed.Clear();
        IsComplete = false;
    }
}
