using System.Security.Cryptography;
using System.Text;

namespace TradePromotion.Meetings.Inviting;

/// <summary>The secret in the address of a feed: 256 random bits. What is kept is their hash, so no copy of the database opens a feed.</summary>
public static class FeedKey
{
    /// <summary>A new key.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of a key.</summary>
    public static string Hash(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
