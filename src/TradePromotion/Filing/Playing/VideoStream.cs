using Npgsql;

namespace TradePromotion.Filing.Playing;

/// <summary>A kept video as a stream: one piece of it in memory at a time, from whatever place the reader asks for.</summary>
internal sealed class VideoStream(NpgsqlDataSource database, Guid id, long size) : Stream
{
    private byte[] _piece = [];
    private int _number = -1;

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => size;
    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        if (Position >= size)
            return 0;
        await Turn((int)(Position / VideoTables.Piece), cancellationToken);
        var from = (int)(Position % VideoTables.Piece);
        // Forgotten while it was being read: the answer ends, and the browser asks again.
        var count = Math.Min(buffer.Length, Math.Max(0, _piece.Length - from));
        _piece.AsMemory(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken
    ) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) =>
        Position =
            offset
            + origin switch
            {
                SeekOrigin.Current => Position,
                SeekOrigin.End => size,
                _ => 0,
            };

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    private async Task Turn(int number, CancellationToken cancel)
    {
        if (number == _number)
            return;
        await using var connection = await database.OpenConnectionAsync(cancel);
        _piece =
            await connection.Find<byte[]>(
                "select content from files.video_piece where video = $1 and number = $2",
                cancel,
                id,
                number
            ) ?? [];
        _number = number;
    }
}
