using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace TradePromotion.JourneyTests.House;

/// <summary>The real application as a process of its own with its embedded PostgreSQL, as <c>ops/start</c> would run it.</summary>
public sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan PatienceForStart = TimeSpan.FromMinutes(4);
    private readonly string _data;
    private readonly Dictionary<string, string> _settings;
    private readonly Queue<string> _lastLines = new();
    private Process? _process;

    private AppProcess(string data, int port, Dictionary<string, string> settings)
    {
        (_data, _settings) = (data, settings);
        Url = new Uri($"http://127.0.0.1:{port}");
    }

    /// <summary>Where it answers.</summary>
    public Uri Url { get; }

    /// <summary>The last lines it wrote, for a failing test's message.</summary>
    public string Output
    {
        get
        {
            lock (_lastLines)
                return string.Join('\n', _lastLines);
        }
    }

    /// <summary>Starts the application on a free port with a data directory of its own and waits until it is ready.</summary>
    public static async Task<AppProcess> Start(params (string Key, string Value)[] settings)
    {
        var data = Directory.CreateTempSubdirectory("tp-journey-").FullName;
        var app = new AppProcess(data, FreePort(), settings.ToDictionary(s => s.Key, s => s.Value));
        await app.Run();
        return app;
    }

    /// <summary>Ends the process as a power cut would; nothing is flushed, nothing said.</summary>
    public async Task Kill()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends it and starts it again with the clock moved by so much, as if so long had passed.</summary>
    public async Task SleepFor(TimeSpan time)
    {
        var moved = TimeSpan.Parse(
            _settings["TradePromotion__DemoClockOffset"],
            CultureInfo.InvariantCulture
        );
        _settings["TradePromotion__DemoClockOffset"] = (moved + time).ToString(
            "c",
            CultureInfo.InvariantCulture
        );
        await Kill();
        await Run();
    }

    /// <summary>Changes a setting for the next start.</summary>
    public void Set(string key, string value) => _settings[key] = value;

    /// <summary>Starts it again on the same data and port.</summary>
    public async Task Run()
    {
        var start = new ProcessStartInfo("dotnet", [Program])
        {
            WorkingDirectory = AppFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = Url.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Demo";
        start.Environment["TradePromotion__Demo"] = "true";
        start.Environment["TRADEPROMOTION_DATA"] = _data;
        // Programs that test fill forms at once, and may.
        start.Environment["TradePromotion__LeastSecondsToRegister"] = "0";
        foreach (var (key, value) in _settings)
            start.Environment[key] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Ready();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            // SIGTERM, so that it stops its PostgreSQL too.
            using var signal = Process.Start("kill", ["-TERM", _process.Id.ToString()]);
            await signal.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
            }
        }
        Directory.Delete(_data, recursive: true);
    }

    private async Task Ready()
    {
        using var http = new HttpClient { BaseAddress = Url };
        for (
            var waited = Stopwatch.StartNew();
            waited.Elapsed < PatienceForStart;
            await Task.Delay(200)
        )
        {
            if (_process!.HasExited)
                throw new InvalidOperationException(
                    $"the application ended with {_process.ExitCode}:\n{Output}"
                );
            try
            {
                using var answer = await http.GetAsync("/readyz");
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
        throw new TimeoutException($"the application did not become ready:\n{Output}");
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_lastLines)
        {
            _lastLines.Enqueue(line);
            if (_lastLines.Count > 200)
                _lastLines.Dequeue();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static string AppFolder =>
        Path.GetFullPath(Path.Combine(Here(), "../../../src/TradePromotion"));

    private static string Program =>
        Path.Combine(AppFolder, "bin", Configuration, "net10.0", "TradePromotion.dll");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
