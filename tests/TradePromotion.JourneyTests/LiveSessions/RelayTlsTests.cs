using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using TradePromotion.LiveSessions.Relaying;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>Our own coturn with a certificate of the operator's.</summary>
public sealed class RelayTlsTests
{
    [Fact]
    public async Task The_relay_is_offered_over_TLS_and_shows_the_operators_certificate()
    {
        await Coturn.Install();
        Coturn.IsThere.ShouldBeTrue(
            "This test needs coturn, and it could not be installed. As root: apt-get install coturn"
        );
        var folder = Directory.CreateTempSubdirectory("tp-tls-");
        try
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest(
                "CN=turn.example",
                key,
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            );
            var now = TimeProvider.System.GetUtcNow();
            using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
            var (cert, pem) = (
                Path.Combine(folder.FullName, "cert.pem"),
                Path.Combine(folder.FullName, "key.pem")
            );
            await File.WriteAllTextAsync(cert, certificate.ExportCertificatePem());
            await File.WriteAllTextAsync(pem, key.ExportPkcs8PrivateKeyPem());
            var port = FreePort();
            var configuration = new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["TRADEPROMOTION_DATA"] = Path.Combine(folder.FullName, "data"),
                        ["TradePromotion:Media"] = "true",
                        ["TradePromotion:MediaName"] = "turn.example",
                        ["TradePromotion:MediaCertificate"] = cert,
                        ["TradePromotion:MediaKey"] = pem,
                        ["TradePromotion:MediaTlsPort"] = $"{port}",
                    }
                )
                .Build();
            var relay = new RelayServer(configuration, NullLogger<RelayServer>.Instance);
            await relay.StartAsync(CancellationToken.None);
            try
            {
                configuration
                    .GetSection("TradePromotion:Turn:Urls")
                    .Get<string[]>()!
                    .ShouldContain($"turns:turn.example:{port}?transport=tcp");
                (await Shown(port)).ShouldBe(certificate.GetCertHashString());
            }
            finally
            {
                await relay.StopAsync(CancellationToken.None);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Whose certificate it shows is what is asked; nobody's signature stands under one made for a test.
    private static async Task<string> Shown(int port)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, port);
        var shown = "";
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = "turn.example",
                RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                {
                    shown = certificate?.GetCertHashString() ?? "";
                    return true;
                },
            }
        );
        return shown;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
