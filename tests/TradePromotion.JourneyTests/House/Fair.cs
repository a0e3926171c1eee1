using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TradePromotion.Identity.Registering;

namespace TradePromotion.JourneyTests.House;

/// <summary>One running application with the demo world and one browser; <see cref="SharedFair"/> is the one most tests share.</summary>
/// <param name="clock">The time of day in Việt Nam the application believes in when it starts, so that tests do not depend on the hour they run at.</param>
/// <param name="settings">Further settings of the application.</param>
public sealed partial class Fair(string clock, params (string Key, string Value)[] settings)
    : IAsyncLifetime
{
    private const string ClockSetting = "TradePromotion__DemoClockOffset";
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);
    private TimeSpan _offset = OffsetTo(TimeOnly.Parse(clock, CultureInfo.InvariantCulture));

    /// <summary>Today on the application's calendar, in Việt Nam.</summary>
    public DateOnly Today =>
        DateOnly.FromDateTime((TimeProvider.System.GetUtcNow() + _offset + Vietnam).DateTime);

    /// <summary>What the application's clock shows now, in Việt Nam.</summary>
    public DateTime Now => (TimeProvider.System.GetUtcNow() + _offset + Vietnam).DateTime;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The application.</summary>
    public AppProcess App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        App = await AppProcess.Start([.. settings, (ClockSetting, Written(_offset))]);
        _playwright = await Playwright.CreateAsync();
        _browser = await Browser();
    }

    /// <summary>A further browser of its own; <paramref name="keepsPages"/> whole for the way back, as people's browsers do.</summary>
    public Task<IBrowser> Browser(bool keepsPages = false) =>
        _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = "/usr/bin/chromium",
                Headless = true,
                IgnoreDefaultArgs = keepsPages ? ["--disable-back-forward-cache"] : null,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--use-fake-device-for-media-stream",
                    "--use-fake-ui-for-media-stream",
                    "--allow-loopback-in-peer-connection",
                ],
            }
        );

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await App.DisposeAsync();
    }

    /// <summary>Kills the application and starts it again at another time of the same day; browsers stay open.</summary>
    public async Task GoOnAt(string clock)
    {
        await App.Kill();
        _offset = OffsetTo(TimeOnly.Parse(clock, CultureInfo.InvariantCulture));
        App.Set(ClockSetting, Written(_offset));
        await App.Run();
    }

    /// <summary>A new person's browser window; <paramref name="phone"/> is 360 pixels wide.</summary>
    public async Task<IPage> Window(
        string zone = "Asia/Ho_Chi_Minh",
        string language = "vi",
        bool phone = false
    )
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = $"{App.Url}{language}/",
                TimezoneId = zone,
                Locale = language,
                ViewportSize = phone
                    ? new() { Width = 360, Height = 800 }
                    : new() { Width = 1280, Height = 900 },
                Permissions = ["camera", "microphone"],
            }
        );
        return await context.NewPageAsync();
    }

    /// <summary>A bare HTTP client with cookies of its own; redirects are not followed.</summary>
    public HttpClient Client(string language = "en") =>
        new(
            new HttpClientHandler
            {
                CookieContainer = new CookieContainer(),
                AllowAutoRedirect = false,
            }
        )
        {
            BaseAddress = new Uri(App.Url, $"/{language}/"),
        };

    /// <summary>A client signed in as a demo person.</summary>
    public async Task<HttpClient> SignedIn(
        string email,
        string password = DemoPassword,
        string language = "en"
    )
    {
        var client = Client(language);
        using var answer = await Post(
            client,
            "sign-in",
            new() { ["Input.Email"] = email, ["Input.Password"] = password }
        );
        if ((int)answer.StatusCode is not (302 or 303))
            throw new InvalidOperationException($"{email} could not sign in: {answer.StatusCode}");
        return client;
    }

    /// <summary>Fills in the (first) form of a page and sends it with its hidden fields.</summary>
    public static async Task<HttpResponseMessage> Post(
        HttpClient client,
        string page,
        Dictionary<string, string> fields
    )
    {
        var html = await client.GetStringAsync(page);
        var form = FormOf()
            .Matches(html)
            .First(f => fields.Keys.All(name => f.Value.Contains($"name=\"{name}\"")));
        foreach (Match hidden in HiddenField().Matches(form.Value))
            fields.TryAdd(
                WebUtility.HtmlDecode(hidden.Groups[1].Value),
                WebUtility.HtmlDecode(hidden.Groups[2].Value)
            );
        // As the page's script would.
        if (fields.TryGetValue("Proof.Seal", out var seal))
            fields["Proof.Nonce"] = Enumerable
                .Range(0, int.MaxValue)
                .Select(tried => tried.ToString(CultureInfo.InvariantCulture))
                .First(nonce => BotGuard.Works(seal, nonce));
        return await client.PostAsync(page, new FormUrlEncodedContent(fields));
    }

    /// <summary>The password of all people of the demo world.</summary>
    public const string DemoPassword = "Demo-2026!";

    private static string Written(TimeSpan offset) =>
        offset.ToString("c", CultureInfo.InvariantCulture);

    // To the same time of day, today.
    private static TimeSpan OffsetTo(TimeOnly clock)
    {
        var here = (TimeProvider.System.GetUtcNow() + Vietnam).DateTime;
        return here.Date + clock.ToTimeSpan() - here;
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormOf();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
