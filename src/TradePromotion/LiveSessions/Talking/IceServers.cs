using System.Security.Cryptography;
using System.Text;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>A server that helps two browsers reach each other.</summary>
public sealed record IceServer(
    IReadOnlyList<string> Urls,
    string? Username = null,
    string? Credential = null
);

/// <summary>The ways a browser may look for to another one.</summary>
/// <param name="RelayOnly">Whether it may use a relay only, so that nobody learns anybody's address.</param>
public sealed record Ways(IReadOnlyList<IceServer> Servers, bool RelayOnly);

/// <summary>
/// The STUN and TURN servers of <c>TradePromotion:Turn</c>: <c>Urls</c> and <c>Secret</c> (coturn's static-auth-secret), and <c>Only</c> where
/// every call must go through the relay. Without them browsers connect directly.
/// </summary>
public sealed class IceServers(IConfiguration configuration)
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(2);

    /// <summary>The servers with credentials made for this person, good for two hours.</summary>
    /// <param name="now">By the clock of the machines, which the relay's is checked against, whatever the platform's clock says.</param>
    public Ways For(Guid personId, DateTimeOffset now)
    {
        var section = configuration.GetSection("TradePromotion:Turn");
        var urls = section.GetSection("Urls").Get<string[]>() ?? [];
        if (urls.Length == 0)
            return new([], false);
        var only = section.GetValue<bool>("Only");
        if (section["Secret"] is not { Length: > 0 } secret)
            return new([new(urls)], only);
        var username = $"{(now + Valid).ToUnixTimeSeconds()}:{personId:N}";
        // SHA-1 is what coturn's shared-secret scheme prescribes.
        var credential = HMACSHA1.HashData(
            Encoding.UTF8.GetBytes(secret),
            Encoding.UTF8.GetBytes(username)
        );
        return new([new(urls, username, Convert.ToBase64String(credential))], only);
    }
}
