using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Web;

namespace TradePromotion.JourneyTests.House;

/// <summary>A provider of identities on this machine: an authorization, a token and a user information endpoint as RFC 6749 and OpenID Connect have them.</summary>
public sealed class IdentityPeer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, (string Challenge, object User)> _codes = new();
    private readonly ConcurrentDictionary<string, object> _tokens = new();
    private int _count;

    public IdentityPeer()
    {
        using (var port = new TcpListener(IPAddress.Loopback, 0))
        {
            port.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)port.LocalEndpoint).Port}";
        }
        _listener.Prefixes.Add($"{Url}/");
        _listener.Start();
        _ = Serve();
    }

    /// <summary>Where it answers.</summary>
    public string Url { get; }

    /// <summary>Who is signed in at the provider: what its user information says.</summary>
    public object User { get; set; } = new { sub = "nobody" };

    /// <summary>The error it sends people back with instead of a code; null for none.</summary>
    public string? Error { get; set; }

    /// <summary>The application's settings for it.</summary>
    public (string Key, string Value)[] Settings =>
        [
            .. new[]
            {
                ("Key", "peer"),
                ("Name", "Peer ID"),
                ("ClientId", "trade"),
                ("ClientSecret", "hush"),
                ("AuthorizationEndpoint", $"{Url}/authorize"),
                ("TokenEndpoint", $"{Url}/token"),
                ("UserInformationEndpoint", $"{Url}/user"),
                ("Fields__TaxCode", "tax_code"),
                ("Fields__Organisation", "organisation"),
            }.Select(setting => ($"TradePromotion__Providers__0__{setting.Item1}", setting.Item2)),
        ];

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            switch (context.Request.Url!.AbsolutePath)
            {
                case "/authorize":
                    Authorize(context);
                    break;
                case "/token":
                    await Token(context);
                    break;
                default:
                    var bearer = $"{context.Request.Headers["Authorization"]}".Replace(
                        "Bearer ",
                        ""
                    );
                    Answer(context, _tokens.GetValueOrDefault(bearer));
                    break;
            }
            context.Response.Close();
        }
    }

    private void Authorize(HttpListenerContext context)
    {
        var query = context.Request.QueryString;
        if (Error is not null)
        {
            context.Response.Redirect(
                $"{query["redirect_uri"]}?error={Error}&state={Uri.EscapeDataString(query["state"]!)}"
            );
            return;
        }
        var code = $"code-{Interlocked.Increment(ref _count)}";
        _codes[code] = (query["code_challenge"]!, User);
        context.Response.Redirect(
            $"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"]!)}"
        );
    }

    // The code is good once, for the client that knows the secret and the verifier.
    private async Task Token(HttpListenerContext context)
    {
        using var body = new StreamReader(context.Request.InputStream);
        var form = HttpUtility.ParseQueryString(await body.ReadToEndAsync());
        var isRight =
            _codes.TryRemove(form["code"] ?? "", out var known)
            && form["client_secret"] == "hush"
            && known.Challenge
                == Convert
                    .ToBase64String(
                        System.Security.Cryptography.SHA256.HashData(
                            Encoding.ASCII.GetBytes(form["code_verifier"] ?? "")
                        )
                    )
                    .Replace('+', '-')
                    .Replace('/', '_')
                    .TrimEnd('=');
        var token = $"token-{Interlocked.Increment(ref _count)}";
        if (isRight)
            _tokens[token] = known.User;
        // An identity token nobody signed, of somebody else: whoever believes it lets them in.
        Answer(
            context,
            isRight
                ? new
                {
                    access_token = token,
                    token_type = "Bearer",
                    id_token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lYm9keS1lbHNlIn0.",
                }
                : null
        );
    }

    private static void Answer(HttpListenerContext context, object? content)
    {
        context.Response.StatusCode = content is null ? 401 : 200;
        context.Response.ContentType = "application/json";
        context.Response.OutputStream.Write(JsonSerializer.SerializeToUtf8Bytes(content));
    }
}
