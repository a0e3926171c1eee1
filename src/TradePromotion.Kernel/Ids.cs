using System.Security.Cryptography;
using System.Text;

namespace TradePromotion.Kernel;

/// <summary>Ids: version 7 for new things, version 5 (RFC 9562) where the id itself is the uniqueness rule.</summary>
public static class Ids
{
    private static readonly Guid Namespace = new("7d6f0f1e-2b5a-5c3d-9a41-1968aa0c2021");

    /// <summary>A new id that sorts by the moment it was made.</summary>
    public static Guid New(DateTimeOffset now) => Guid.CreateVersion7(now);

    /// <summary>The one id of a thing named by its parts, e.g. <c>Of("booth", fairId, "A12")</c>. The same parts give the same id for ever.</summary>
    public static Guid Of(string kind, params object[] parts)
    {
        var name = new StringBuilder(kind);
        foreach (var part in parts)
            name.Append('\u001f').Append(part);
        Span<byte> hash = stackalloc byte[20];
        SHA1.HashData(
            [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name.ToString())],
            hash
        );
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
