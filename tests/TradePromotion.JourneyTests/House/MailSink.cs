using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TradePromotion.JourneyTests.House;

/// <summary>A small SMTP server on a loopback port that keeps what it takes; it refuses, hangs up or is deaf when asked to.</summary>
public sealed class MailSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<ReceivedLetter> _letters = [];
    private readonly Dictionary<string, int> _tries = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    /// <summary>Begins to listen.</summary>
    public MailSink()
    {
        _listener.Start();
        _serving = Serve();
    }

    /// <summary>Its port.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The answer to the recipient or, beginning with <c>data:</c>, to the whole letter instead of taking it; empty hangs up, null takes it.</summary>
    public Func<string, string?> Refuses { get; set; } = _ => null;

    /// <summary>How often somebody tried to hand something over to this address.</summary>
    public int TriedTo(string recipient)
    {
        lock (_letters)
            return _tries.GetValueOrDefault(recipient);
    }

    /// <summary>What it took, in order.</summary>
    public IReadOnlyList<ReceivedLetter> Letters
    {
        get
        {
            lock (_letters)
                return [.. _letters];
        }
    }

    /// <summary>What it took for this address.</summary>
    public IReadOnlyList<ReceivedLetter> To(string recipient) =>
        [.. Letters.Where(letter => letter.Recipient == recipient)];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
                _ = Talk(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task Talk(TcpClient client)
    {
        using (client)
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1);
            await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n" };
            writer.AutoFlush = true;
            await writer.WriteLineAsync("220 sink");
            var recipient = "";
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                var said = line.ToUpperInvariant();
                var answer = "250 ok";
                if (said.StartsWith("RCPT TO:", StringComparison.Ordinal))
                {
                    recipient = line[8..].Trim('<', '>', ' ');
                    lock (_letters)
                        _tries[recipient] = _tries.GetValueOrDefault(recipient) + 1;
                    if (Refuses(recipient) is { } no && !no.StartsWith("data:"))
                        answer = no;
                }
                else if (said == "DATA")
                {
                    await writer.WriteLineAsync("354 go on");
                    var raw = await Read(reader);
                    if (Refuses(recipient) is ['d', 'a', 't', 'a', ':', .. var no])
                        answer = no;
                    else
                        lock (_letters)
                            _letters.Add(new ReceivedLetter(recipient, raw));
                }
                if (answer.Length == 0)
                    return;
                await writer.WriteLineAsync(said == "QUIT" ? "221 bye" : answer);
            }
        }
    }

    private static async Task<string> Read(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line)
                .Append("\r\n");
        return text.ToString();
    }
}
