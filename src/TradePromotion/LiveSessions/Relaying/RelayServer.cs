using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TradePromotion.Hosting;

namespace TradePromotion.LiveSessions.Relaying;

/// <summary>
/// A coturn of our own (<c>TradePromotion:Media</c>), for demonstrations and a small server: on a free port, with a secret made at the first
/// start, ending with the app however that ends. Where <c>TradePromotion:Turn:Urls</c> name one already, none is started.
/// </summary>
public sealed partial class RelayServer(IConfiguration configuration, ILogger<RelayServer> log)
    : IHostedService
{
    private const string Section = "TradePromotion:Turn";

    // Its input closes when the app ends, however it ends. A session of its own keeps Ctrl-C from it; the trap comes after the child, which
    // would inherit its deafness.
    private const string Keeper =
        "exec >/dev/null 2>&1; \"$@\" </dev/null & child=$!; trap '' INT TERM HUP; cat; kill $child; wait $child";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private Process? _keeper;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!configuration.GetValue<bool>("TradePromotion:Media"))
            return;
        if (configuration.GetSection($"{Section}:Urls").Get<string[]>() is { Length: > 0 })
            return;
        var data = DataDirectory.For(configuration);
        var folder = data.Private("relay").FullName;
        var settings = new RelaySettings(
            RelaySettings.Listens(configuration["TradePromotion:MediaAddress"]),
            FreePort(),
            data.Secret("turn"),
            folder,
            Tls()
        );
        var file = Path.Combine(folder, "turnserver.conf");
        await File.WriteAllTextAsync(file, settings.Written(), cancellationToken);
        try
        {
            _keeper = Process.Start(
                new ProcessStartInfo(
                    "setsid",
                    ["sh", "-c", Keeper, "relay", "turnserver", "-c", file]
                )
                {
                    WorkingDirectory = "/",
                    RedirectStandardInput = true,
                }
            );
        }
        catch (Win32Exception e)
        {
            Missing(e.Message);
            return;
        }
        if (!await Answers(settings, cancellationToken))
        {
            Missing($"nothing answers at {settings.Address}:{settings.Port}");
            await StopAsync(cancellationToken);
            return;
        }
        configuration[$"{Section}:Secret"] = settings.Secret;
        foreach (var (url, index) in settings.Urls.Select((url, index) => (url, index)))
            configuration[$"{Section}:Urls:{index}"] = url;
        Relays(string.Join(", ", settings.Urls));
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_keeper is not { HasExited: false } keeper)
            return;
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync(cancellationToken);
    }

    // A certificate that cannot be used costs the way over TLS alone.
    private RelayTls? Tls()
    {
        try
        {
            return RelayTls.Of(configuration);
        }
        catch (InvalidOperationException e)
        {
            NoTls(e.Message);
            return null;
        }
    }

    private async Task<bool> Answers(RelaySettings settings, CancellationToken cancel)
    {
        for (
            var waited = Stopwatch.StartNew();
            waited.Elapsed < Patience && _keeper is { HasExited: false };
            await Task.Delay(100, cancel)
        )
            try
            {
                using var tcp = new TcpClient();
                await tcp.ConnectAsync(settings.Address, settings.Port, cancel);
                return true;
            }
            catch (SocketException)
            {
                // Not listening yet.
            }
        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [LoggerMessage(LogLevel.Information, "Calls that find no direct way go through coturn: {Urls}")]
    private partial void Relays(string urls);

    [LoggerMessage(LogLevel.Error, "coturn offers no TLS: {Why}")]
    private partial void NoTls(string why);

    [LoggerMessage(
        LogLevel.Error,
        "coturn does not run ({Why}); calls that find no direct way will fail. Install it with: apt-get install coturn"
    )]
    private partial void Missing(string why);
}
