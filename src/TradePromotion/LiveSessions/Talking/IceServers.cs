using System.Security.Cryptography;
using System.Text;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>A server that helps two browsers reach each other.</summary>
public sealed record IceServer(
    IReadOnlyList<string> Urls,
    string? Username = null,
    string? Credential = null
);

/// <summary>
/// The STUN and TURN servers of <c>TradePromotion:Turn</c>: <c>Urls</c> and <c>Secret</c> (coturn's static-auth-secret).
/// Without them browsers connect directly.
/// </summary>
public sealed class IceServers(IConfiguration configuration)
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(2);

    /// <summary>The servers with credentials made for this person, good for two hours.</summary>
    public IReadOnlyList<IceServer> For(Guid personId, DateTimeOffset now)
    {
        var section = configuration.GetSection("TradePromotion:Turn");
        var urls = section.GetSection("Urls").Get<string[]>() ?? [];
        if (urls.Length == 0)
            return [];
        if (section["Secret"] is not { Length: > 0 } secret)
            return [new(urls)];
        var username = $"{(now + Valid).ToUnixTimeSeconds()}:{personId:N}";
        // SHA-1 is what coturn's shared-secret scheme prescribes.
        var credential = HMACSHA1.HashData(
            Encoding.UTF8.GetBytes(secret),
            Encoding.UTF8.GetBytes(username)
        );
        return [new(urls, username, Convert.ToBase64String(credential))];
    }
}
