using System.Buffers;
using System.IO.Pipelines;

namespace TradePromotion.EventStore;

/// <summary>
/// An archive line by line, each checked against the chain of hashes. The lines stay the bytes they are: at imports of
/// millions of events, text would be made and thrown away for each.
/// </summary>
internal sealed class ArchiveReader(Stream from)
{
    private const byte NewLine = (byte)'\n';

    private readonly PipeReader _pipe = PipeReader.Create(
        from,
        new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true)
    );

    private readonly ArchiveChain _chain = new();

    /// <summary>How far it has been read.</summary>
    public ArchiveSummary Summary => _chain.Summary;

    /// <summary>
    /// The next lines, at most <paramref name="count"/>, each as <paramref name="read"/> makes it; empty at the end. Throws
    /// <see cref="ArchiveBroken"/> at a line that is not as it was written.
    /// </summary>
    public async Task<List<T>> Next<T>(int count, ReadLine<T> read, CancellationToken cancel)
    {
        var lines = new List<T>(count);
        while (lines.Count < count)
        {
            var got = await _pipe.ReadAsync(cancel).ConfigureAwait(false);
            var rest = Take(got.Buffer, lines, count, read);
            if (got.IsCompleted && lines.Count < count)
            {
                if (!rest.IsEmpty)
                    lines.Add(read(_chain.Check(rest.ToArray())));
                _pipe.AdvanceTo(got.Buffer.End);
                break;
            }
            _pipe.AdvanceTo(rest.Start, lines.Count < count ? got.Buffer.End : rest.Start);
        }
        return lines;
    }

    private ReadOnlySequence<byte> Take<T>(
        ReadOnlySequence<byte> buffer,
        List<T> lines,
        int count,
        ReadLine<T> read
    )
    {
        var reader = new SequenceReader<byte>(buffer);
        while (lines.Count < count && reader.TryReadTo(out ReadOnlySpan<byte> line, NewLine))
            lines.Add(read(_chain.Check(line)));
        return reader.UnreadSequence;
    }
}

/// <summary>What is made of a line of an archive.</summary>
internal delegate T ReadLine<out T>(ReadOnlySpan<byte> line);
