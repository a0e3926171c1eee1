using System.Buffers.Binary;
using System.IO.Compression;

namespace TradePromotion.Filing;

/// <summary>
/// A PNG may be small on the line and fill all memory once it is unpacked, which the printed catalogue does on the server: by a
/// great size in its head, or by more in its body than its head says.
/// </summary>
public static class PngBomb
{
    /// <summary>The most dots of a picture: twice what a good camera makes.</summary>
    public const int MostPixels = 50_000_000;
    private const int HeadLength = 33;
    private const int Slack = 1 << 16;

    /// <summary>Whether unpacking this would cost far more than a picture does. What is no PNG or a damaged one costs nothing.</summary>
    public static bool Is(ReadOnlySpan<byte> content)
    {
        if (Sniffed.ContentType(content) != "image/png" || content.Length < HeadLength)
            return false;
        var width = (long)BinaryPrimitives.ReadUInt32BigEndian(content[16..]);
        var height = (long)BinaryPrimitives.ReadUInt32BigEndian(content[20..]);
        if (width > MostPixels || height > MostPixels || width * height > MostPixels)
            return true;
        var channels = content[25] switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        // A row has a byte more than its dots; an interlaced picture has its rows in up to seven pieces.
        var most = 2 * height * (width * channels * content[24] / 8 + 2) + Slack;
        return Unpacks(Body(content), most);
    }

    private static MemoryStream Body(ReadOnlySpan<byte> content)
    {
        var body = new MemoryStream();
        for (var rest = content[8..]; rest.Length >= 12; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
                break;
            if (rest[4..8].SequenceEqual("IDAT"u8))
                body.Write(rest.Slice(8, (int)length));
            rest = rest[((int)length + 12)..];
        }
        body.Position = 0;
        return body;
    }

    private static bool Unpacks(Stream body, long most)
    {
        using var unpacked = new ZLibStream(body, CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        var total = 0L;
        try
        {
            for (int read; (read = unpacked.Read(buffer)) > 0; )
                if ((total += read) > most)
                    return true;
        }
        catch (InvalidDataException)
        {
            // Damaged: nobody unpacks it further than here.
        }
        return false;
    }
}
