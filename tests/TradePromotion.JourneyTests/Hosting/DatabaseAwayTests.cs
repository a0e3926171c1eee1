using System.Net;
using System.Text.Json;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Hosting;

/// <summary>The database ends under the running application, and comes back.</summary>
[Collection(Clockwork.Collection)]
public sealed partial class DatabaseAwayTests(Clockwork clockwork)
{
    private const string Vietnamese = "Tạm thời chưa truy cập được dữ liệu";
    private const string English = "We cannot reach our data at the moment";
    private readonly Fair _fair = clockwork.Fair;

    [Fact]
    public async Task Everybody_is_told_in_a_sentence_and_when_it_is_back_nobody_notices()
    {
        using var exporter = Page(await _fair.SignedIn("exporter@demo.example", language: "vi"));
        using var officer = Page(await _fair.SignedIn("officer@demo.example"));
        using var stranger = Page(_fair.Client("vi"));
        using var program = _fair.Client();
        using var form = new FormUrlEncodedContent(await SignInForm(stranger));
        (await Ready()).Status.ShouldBe(HttpStatusCode.OK);
        var styles = Styles().Match(await exporter.GetStringAsync("desk")).Value;

        await clockwork.StopDatabase();
        try
        {
            var (status, said) = await Ready();
            status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            said.GetProperty("database").GetBoolean().ShouldBeFalse();
            said.GetProperty("reason").GetString().ShouldBe("the database does not answer");
            (await program.GetStringAsync("/healthz")).ShouldBe("{\"status\":\"alive\"}");
            (await program.GetStringAsync("/openapi/v1.json")).ShouldContain("/readyz");

            foreach (
                var page in new[] { "", "desk", "desk/meetings", "nothing-there", "search?q=a" }
            )
            {
                await IsTold(await exporter.GetAsync(page), Vietnamese);
                await IsTold(await officer.GetAsync(page), English);
            }
            // Told with the page's own look: nobody has to be known for a file that is everybody's.
            foreach (var file in new[] { styles, "/favicon.svg", "/illustrations/nobody-here.svg" })
                (await exporter.GetAsync(file)).StatusCode.ShouldBe(HttpStatusCode.OK, file);
            await IsTold(await stranger.GetAsync("fairs?show=all"), Vietnamese);
            await IsTold(await stranger.PostAsync("sign-in", form), Vietnamese);
        }
        finally
        {
            await clockwork.StartDatabase();
        }

        // At once, and without a first error: what lay in the pools was thrown away.
        foreach (var browser in new[] { exporter, officer })
            (await browser.GetAsync("desk")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var newcomer = await Newcomer.Joins(
            _fair,
            "later@journey.example",
            "Trần Thị Mơ",
            mail: clockwork.Mail
        );
        using var later = await _fair.SignedIn("buyer@demo.example");
        for (var looked = 0; (await Ready()).Status != HttpStatusCode.OK; looked++)
        {
            looked.ShouldBeLessThan(100, "ready again");
            await Task.Delay(200);
        }
        (await later.GetStringAsync("account")).ShouldContain("Johanna Petersen");
        LogIsSound();
    }

    private async Task<(HttpStatusCode Status, JsonElement Said)> Ready()
    {
        using var program = _fair.Client();
        using var answer = await program.GetAsync("/readyz");
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, said.RootElement.Clone());
    }

    private static async Task IsTold(HttpResponseMessage answer, string sentence)
    {
        using (answer)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter.ShouldNotBeNull();
            answer.Headers.TryGetValues("Set-Cookie", out var cookies);
            (cookies ?? []).ShouldNotContain(cookie => cookie.StartsWith("tp.person"));
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            page.ShouldContain(sentence);
            page.ShouldNotContain("Exception");
            page.ShouldNotContain("Npgsql");
        }
    }

    // One line an entry for machines to read, the outage among them, and no page that failed to say what failed.
    private void LogIsSound()
    {
        var entries = _fair
            .App.Output.Split('\n')
            .Where(line => line.StartsWith('{'))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        entries.ShouldContain(entry => Said(entry).Contains("listening connection broke"));
        entries
            .Where(entry => $"{entry.GetProperty("Category")}".Contains("ExceptionHandler"))
            .Select(Said)
            .ShouldBeEmpty();
    }

    [System.Text.RegularExpressions.GeneratedRegex("/styles/[0-9a-f]+\\.css")]
    private static partial System.Text.RegularExpressions.Regex Styles();

    private static string Said(JsonElement entry) => entry.GetProperty("Message").GetString()!;

    private static HttpClient Page(HttpClient client)
    {
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    private static async Task<Dictionary<string, string>> SignInForm(HttpClient client)
    {
        var page = await client.GetStringAsync("sign-in");
        var token = System.Text.RegularExpressions.Regex.Match(
            page,
            "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\""
        );
        return new()
        {
            ["__RequestVerificationToken"] = token.Groups[1].Value,
            ["_handler"] = "sign-in",
            ["Input.Email"] = "buyer@demo.example",
            ["Input.Password"] = Fair.DemoPassword,
        };
    }
}
