using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace TradePromotion.LiveSessions.Relaying;

/// <summary>How our own coturn runs.</summary>
/// <param name="Address">Where browsers reach it.</param>
/// <param name="Folder">Where its files lie.</param>
/// <param name="Tls">The same over TLS, for networks that let nothing else through; null without a certificate.</param>
public sealed record RelaySettings(
    IPAddress Address,
    int Port,
    string Secret,
    string Folder,
    RelayTls? Tls = null
)
{
    /// <summary>The address given, else the loopback: nobody elsewhere should use a relay nobody asked for.</summary>
    public static IPAddress Listens(string? given) =>
        IPAddress.TryParse(given, out var address) ? address : IPAddress.Loopback;

    /// <summary>Where browsers reach it, the quickest way first.</summary>
    public IReadOnlyList<string> Urls =>
        [
            $"turn:{Address}:{Port}?transport=udp",
            $"turn:{Address}:{Port}?transport=tcp",
            .. Tls is { } tls
                ? [$"turns:{tls.Name}:{tls.Port}?transport=tcp"]
                : Array.Empty<string>(),
        ];

    /// <summary>coturn's configuration file.</summary>
    public string Written()
    {
        var relay = IPAddress.IsLoopback(Address) ? Own() ?? Address : Address;
        // Without any network but the loopback, both ends of a call are there.
        var alone = IPAddress.IsLoopback(relay) ? "allow-loopback-peers\n" : "";
        return $"""
            # Written by the app at every start.
            listening-ip={Address}
            listening-port={Port}
            relay-ip={relay}
            {alone}fingerprint
            use-auth-secret
            static-auth-secret={Secret}
            realm=tradepromotion
            user-quota=60
            stale-nonce=600
            {Tls?.Written() ?? "no-tls"}
            no-dtls
            no-cli
            no-multicast-peers
            userdb={Folder}/users.db
            pidfile={Folder}/turnserver.pid
            log-file={Folder}/turnserver.log
            simple-log

            """;
    }

    private static IPAddress? Own() =>
        NetworkInterface
            .GetAllNetworkInterfaces()
            .Where(net => net.OperationalStatus == OperationalStatus.Up)
            .SelectMany(net => net.GetIPProperties().UnicastAddresses)
            .Select(address => address.Address)
            .FirstOrDefault(address =>
                address.AddressFamily == AddressFamily.InterNetwork
                && !IPAddress.IsLoopback(address)
            );
}
