using System.Security.Cryptography;
using System.Text;

namespace TradePromotion.EventStore;

/// <summary>
/// A hash over the line and everything before it, at the end of every line: whoever knows the last hash can tell that
/// nothing was changed, left out, put in or moved.
/// </summary>
internal sealed class ArchiveChain
{
    private const int HashLength = 64;

    private readonly byte[] _hash = [.. Enumerable.Repeat((byte)'0', HashLength)];
    private byte[] _joined = new byte[1_024];
    private long _lines;

    public ArchiveSummary Summary => new(_lines, Encoding.ASCII.GetString(_hash));

    private static ReadOnlySpan<byte> Before => ",\"hash\":\""u8;
    private static ReadOnlySpan<byte> After => "\"}"u8;

    /// <summary>The line with its hash; <paramref name="body"/> is a JSON object without its closing brace.</summary>
    public string Seal(string body)
    {
        Extend(Encoding.UTF8.GetBytes(body));
        return $"{body}{Encoding.ASCII.GetString(Before)}{Summary.Hash}{Encoding.ASCII.GetString(After)}";
    }

    /// <summary>The line as JSON in UTF-8, when it continues the chain.</summary>
    public ReadOnlySpan<byte> Check(ReadOnlySpan<byte> line)
    {
        var end = line.Length - After.Length - HashLength - Before.Length;
        if (end < 0 || !line[end..].StartsWith(Before))
            throw new ArchiveBroken(_lines + 1, "carries no hash");
        Extend(line[..end]);
        return line.Slice(end + Before.Length, HashLength).SequenceEqual(_hash)
            ? line
            : throw new ArchiveBroken(_lines, "does not follow from the lines before it");
    }

    private void Extend(ReadOnlySpan<byte> body)
    {
        var length = HashLength + body.Length;
        if (_joined.Length < length)
            _joined = new byte[length * 2];
        _hash.CopyTo(_joined, 0);
        body.CopyTo(_joined.AsSpan(HashLength));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_joined.AsSpan(0, length), digest);
        Convert.TryToHexStringLower(digest, _hash, out _);
        _lines++;
    }
}

/// <summary>What an archive holds: how many events, and the hash that stands for all of them.</summary>
public sealed record ArchiveSummary(long Events, string Hash);

/// <summary>An archive is not as it was written.</summary>
public sealed class ArchiveBroken(long line, string why) : Exception($"line {line} {why}")
{
    /// <summary>The first line that is wrong, from 1.</summary>
    public long Line { get; } = line;
}
