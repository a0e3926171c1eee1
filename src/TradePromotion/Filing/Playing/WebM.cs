using System.Numerics;

namespace TradePromotion.Filing.Playing;

/// <summary>A WebM file is an EBML head that says so, and one segment with everything else (RFC 8794, RFC 9559).</summary>
internal static class WebM
{
    private const int Index = 1024 * 1024;

    /// <summary>The first four bytes.</summary>
    public static ReadOnlySpan<byte> Start => [0x1A, 0x45, 0xDF, 0xA3];

    private static ReadOnlySpan<byte> Segment => [0x18, 0x53, 0x80, 0x67];

    /// <summary><c>video/webm</c>, when the file is whole and packed so that every browser plays it.</summary>
    public static async Task<string> Check(Stream content, string field, CancellationToken cancel)
    {
        var start = await Bytes.At(content, 0, Index, cancel);
        var (head, headLength) = Size(start.AsSpan(Start.Length));
        Refusal.UnlessAt(field, head is > 0 and < 256, "Filing.Refused.NotAVideo");
        var end = Start.Length + headLength + (int)head!.Value;
        Refusal.UnlessAt(
            field,
            end + Segment.Length < start.Length
                && start.AsSpan(end, Segment.Length).SequenceEqual(Segment),
            "Filing.Refused.CutOff"
        );
        // Matroska is the same but for the name, and browsers do not play it.
        Refusal.UnlessAt(
            field,
            start.AsSpan(0, end).IndexOf("webm"u8) > 0,
            "Filing.Refused.VideoPacking"
        );
        var body = end + Segment.Length;
        var (segment, length) = Size(start.AsSpan(body));
        // A recorder that could not go back to its start leaves the length unknown.
        Refusal.UnlessAt(
            field,
            length > 0 && (segment is null || body + length + segment <= content.Length),
            "Filing.Refused.CutOff"
        );
        Refusal.UnlessAt(field, IsPacked(start), "Filing.Refused.VideoPacking");
        return "video/webm";
    }

    private static bool IsPacked(ReadOnlySpan<byte> index) =>
        index.IndexOf("V_VP8"u8) >= 0
        || index.IndexOf("V_VP9"u8) >= 0
        || index.IndexOf("V_AV1"u8) >= 0;

    // A number whose first byte's leading zeros say how many bytes it has; all ones mean "unknown", told as null.
    private static (long? Value, int Length) Size(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes[0] == 0)
            return (null, 0);
        var length = BitOperations.LeadingZeroCount((uint)bytes[0]) - 24 + 1;
        if (bytes.Length < length)
            return (null, 0);
        var value = (long)bytes[0] & (0xFF >> length);
        foreach (var next in bytes[1..length])
            value = value << 8 | next;
        return (value == (1L << 7 * length) - 1 ? null : value, length);
    }
}
