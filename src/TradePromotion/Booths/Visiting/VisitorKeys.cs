using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TradePromotion.Booths.Visiting;

/// <summary>
/// Turns what a browser sends into a key that is good for one day: without the platform's secret nobody gets from it to the browser, and
/// two days of one visitor cannot be connected.
/// </summary>
public sealed class VisitorKeys(IConfiguration configuration)
{
    private readonly byte[] _secret = HKDF.DeriveKey(
        HashAlgorithmName.SHA256,
        Convert.FromBase64String(configuration["TradePromotion:MasterKey"]!),
        32,
        info: "visitors"u8.ToArray()
    );

    /// <summary>The visitor's key for this day: 32 hexadecimal digits.</summary>
    public string Of(string browser, DateOnly day)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}|{browser}");
        var hash = HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(text));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
