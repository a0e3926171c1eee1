using System.Security.Cryptography;
using System.Text;

namespace TradePromotion.EventStore;

/// <summary>
/// A hash over the line and everything before it, at the end of every line: whoever knows the last hash can tell that
/// nothing was changed, left out, put in or moved.
/// </summary>
internal sealed class ArchiveChain
{
    private const string Before = ",\"hash\":\"";
    private const string After = "\"}";
    private const int HashLength = 64;

    private string _hash = new('0', HashLength);
    private long _lines;

    public ArchiveSummary Summary => new(_lines, _hash);

    /// <summary>The line with its hash; <paramref name="body"/> is a JSON object without its closing brace.</summary>
    public string Seal(string body)
    {
        Extend(body);
        return body + Before + _hash + After;
    }

    /// <summary>The line as JSON, when it continues the chain.</summary>
    public string Check(string line)
    {
        var end = line.Length - After.Length - HashLength - Before.Length;
        if (end < 0 || !line.AsSpan(end).StartsWith(Before, StringComparison.Ordinal))
            throw new ArchiveBroken(_lines + 1, "carries no hash");
        Extend(line[..end]);
        return line.AsSpan(end + Before.Length, HashLength).SequenceEqual(_hash)
            ? line
            : throw new ArchiveBroken(_lines, "does not follow from the lines before it");
    }

    private void Extend(string body)
    {
        _hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_hash + body)));
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
