using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>An authenticator app: codes by RFC 6238 from the key a page shows.</summary>
internal static class Authenticator
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of the half minute that is <paramref name="steps"/> from now.</summary>
    public static string Code(string key, int steps = 0)
    {
        var letters = key.Replace(" ", "").TrimEnd('=');
        var number = letters.Aggregate(
            BigInteger.Zero,
            (sum, letter) => sum * 32 + Alphabet.IndexOf(letter)
        );
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        var secret = new byte[letters.Length * 5 / 8];
        bytes.CopyTo(secret, secret.Length - bytes.Length);
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(
            counter,
            TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30 + steps
        );
        var hash = HMACSHA1.HashData(secret, counter);
        var code = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & 0x7fffffff;
        return (code % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
