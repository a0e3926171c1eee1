using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>Rows that come from the table being filled, and go into it.</summary>
internal sealed partial class ViewFiller
{
    private async Task Load(NpgsqlConnection connection, Guid[] keys, CancellationToken cancel)
    {
        if (keys.Length == 0)
            return;
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(_rows.Load(_target, keys));
        await using var reader = await batch.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        await _rows.Take(reader, keys, cancel).ConfigureAwait(false);
    }

    /// <summary>Rows and checkpoint in one transaction.</summary>
    private async Task Flush(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        if (_isEmpty)
            await _rows.Copy(connection, _target, cancel).ConfigureAwait(false);
        else
            foreach (var write in _rows.Writes(_target))
            {
                await using var batch = new NpgsqlBatch(connection);
                batch.BatchCommands.Add(write);
                await batch.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
            }
        await connection
            .Run(
                $"update {store.Schema}.mt_event_progression set last_seq_id = {_position}, last_updated = now() where name = '{view.FillCheckpoint(table.Generation)}'",
                cancel
            )
            .ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        _isEmpty = false;
        _rows.Written();
        if (_rows.Count > store.Options.RowsInMemory)
            _rows.Clear();
    }
}
