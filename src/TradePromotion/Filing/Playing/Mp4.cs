using System.Buffers.Binary;
using System.Text;

namespace TradePromotion.Filing.Playing;

/// <summary>An MP4 file is a row of boxes, each with its length and a name of four letters (ISO/IEC 14496-12).</summary>
internal static class Mp4
{
    private const int LargestIndex = 16 * 1024 * 1024;
    private const int MostBoxes = 100_000;

    private static readonly string[] Playable = ["avc1", "avc3"];

    // What phones and cameras write and not every browser reads: HEVC, older MPEG-4, professional and telephone formats.
    private static readonly string[] Unplayable =
    [
        "hvc1",
        "hev1",
        "dvh1",
        "mp4v",
        "s263",
        "apcn",
        "apch",
        "ac-3",
        "ec-3",
        "alac",
        "samr",
        "sowt",
    ];

    /// <summary><c>video/mp4</c>, when the file is whole and packed so that every browser plays it.</summary>
    public static async Task<string> Check(Stream content, string field, CancellationToken cancel)
    {
        byte[]? index = null;
        var hasMedia = false;
        var boxes = 0;
        for (var place = 0L; place < content.Length; )
        {
            var head = await Bytes.At(content, place, 16, cancel);
            var length = LengthOf(head, content.Length - place);
            Refusal.UnlessAt(
                field,
                length is { } known && known <= content.Length - place && ++boxes <= MostBoxes,
                "Filing.Refused.CutOff"
            );
            if (head.AsSpan(4, 4).SequenceEqual("moov"u8))
            {
                Refusal.UnlessAt(field, length <= LargestIndex, "Filing.Refused.NotAVideo");
                index = await Bytes.At(content, place, (int)length!.Value, cancel);
            }
            hasMedia |= head.AsSpan(4, 4).SequenceEqual("mdat"u8);
            place += length!.Value;
        }
        Refusal.UnlessAt(field, index is not null && hasMedia, "Filing.Refused.CutOff");
        var packings = Packings(index!);
        Refusal.UnlessAt(
            field,
            packings.Any(Playable.Contains) && !packings.Any(Unplayable.Contains),
            "Filing.Refused.VideoPacking"
        );
        return "video/mp4";
    }

    // 1 says that the length follows in eight bytes, 0 that the box goes on to the end; null for no box at all.
    private static long? LengthOf(ReadOnlySpan<byte> head, long left)
    {
        if (head.Length < 8)
            return null;
        var length = (long)BinaryPrimitives.ReadUInt32BigEndian(head);
        if (length == 0)
            return left;
        if (length == 1)
            length = head.Length < 16 ? 0 : BinaryPrimitives.ReadInt64BigEndian(head[8..]);
        return length < 8 ? null : length;
    }

    // How each track is packed: the name of the first entry in its box of descriptions, behind version, count and length.
    private static List<string> Packings(ReadOnlySpan<byte> index)
    {
        var found = new List<string>();
        while (index.IndexOf("stsd"u8) is >= 0 and var at && at + 20 <= index.Length)
        {
            found.Add(Encoding.ASCII.GetString(index.Slice(at + 16, 4)));
            index = index[(at + 20)..];
        }
        return found;
    }
}
