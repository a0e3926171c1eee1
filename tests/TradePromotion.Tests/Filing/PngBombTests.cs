using System.Buffers.Binary;
using System.IO.Compression;
using TradePromotion.Filing;

namespace TradePromotion.Tests.Filing;

public sealed class PngBombTests
{
    [Fact]
    public void A_picture_is_none() =>
        PngBomb.Is(Png(400, 300, 300 * (400 * 4 + 1))).ShouldBeFalse();

    [Fact]
    public void Too_many_dots_are_one() => PngBomb.Is(Png(60_000, 60_000, 10)).ShouldBeTrue();

    [Fact]
    public void More_in_the_body_than_the_head_says_is_one() =>
        PngBomb.Is(Png(10, 10, 5_000_000)).ShouldBeTrue();

    [Fact]
    public void What_is_damaged_or_no_png_costs_nothing()
    {
        PngBomb.Is(Png(400, 300, 1000)[..60]).ShouldBeFalse();
        PngBomb.Is([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]).ShouldBeFalse();
        PngBomb.Is("GIF89a"u8).ShouldBeFalse();
        PngBomb.Is([]).ShouldBeFalse();
    }

    /// <summary>A PNG of eight bits a channel with transparency, its body so many zeros; checksums do not matter here.</summary>
    private static byte[] Png(uint width, uint height, int unpacked)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(head, width);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 6);
        using var body = new MemoryStream();
        using (var packed = new ZLibStream(body, CompressionLevel.Optimal, leaveOpen: true))
            packed.Write(new byte[unpacked]);
        return
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            .. Chunk("IHDR"u8, head),
            .. Chunk("IDAT"u8, body.ToArray()),
            .. Chunk("IEND"u8, []),
        ];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. name, .. data, 0, 0, 0, 0];
    }
}
