using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Companies;

/// <summary>A buyer from abroad proves what it is by documents; the clock goes on, and what was proved ends.</summary>
public sealed partial class PaperJourneyTests : IAsyncLifetime
{
    private readonly Fair _fair = new("10:00");

    public Task InitializeAsync() => _fair.InitializeAsync();

    public Task DisposeAsync() => _fair.DisposeAsync();

    [Fact]
    public async Task Verified_by_documents_until_they_end()
    {
        using var exporter = await _fair.SignedIn("exporter@demo.example");
        using var officer = await _fair.SignedIn("officer@demo.example");
        using var stranger = await _fair.SignedIn("buyer@demo.example");
        using var anybody = _fair.Client();
        var company = Company()
            .Match(await exporter.GetStringAsync("desk/company"))
            .Groups[1]
            .Value;
        var papers = $"desk/company/{company}/papers";
        var until = _fair.Today.AddDays(20);

        // A program that says it is a PDF is refused next to the field, and what was typed stays.
        var refused = await Hand(exporter, papers, "MZ program", until);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("this file is something else");
        var handed = await Hand(exporter, papers, "%PDF-1.4\nregistration\n%%EOF\n", until);
        ((int)handed.StatusCode).ShouldBe(302, await handed.Content.ReadAsStringAsync());

        var document = Document().Match(await exporter.GetStringAsync(papers)).Value;
        (await exporter.GetStringAsync(document)).ShouldStartWith("%PDF-");
        (await officer.GetAsync(document)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stranger.GetAsync(document)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await anybody.GetAsync(document)).StatusCode.ShouldNotBe(HttpStatusCode.OK);

        (await stranger.GetStringAsync($"companies/{company}")).ShouldNotContain(
            "What has been verified"
        );
        using var accepted = await Fair.Post(
            officer,
            $"desk/companies/{company}",
            new() { ["Check.Said"] = "national register", ["Check.Decision"] = "accept" }
        );
        ((int)accepted.StatusCode).ShouldBe(302, await accepted.Content.ReadAsStringAsync());
        var shown = await stranger.GetStringAsync($"companies/{company}");
        shown.ShouldContain("What has been verified");
        shown.ShouldContain($"until {until:d MMM yyyy}");

        await _fair.App.SleepFor(TimeSpan.FromDays(21));

        using var later = await _fair.SignedIn("exporter@demo.example");
        (await later.GetStringAsync($"companies/{company}")).ShouldNotContain(
            "What has been verified"
        );
        (await later.GetStringAsync(papers)).ShouldContain("Expired");
    }

    private static async Task<HttpResponseMessage> Hand(
        HttpClient client,
        string page,
        string content,
        DateOnly until
    )
    {
        var html = await client.GetStringAsync(page);
        var form = PaperForm().Match(html).Value;
        using var parts = new MultipartFormDataContent
        {
            { new StringContent("business-registration"), "Input.Kind" },
            { new StringContent($"{until:yyyy-MM-dd}"), "Input.ValidUntil" },
        };
        foreach (Match hidden in Hidden().Matches(form))
            parts.Add(
                new StringContent(WebUtility.HtmlDecode(hidden.Groups[2].Value)),
                hidden.Groups[1].Value
            );
        var file = new ByteArrayContent(Encoding.ASCII.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        parts.Add(file, "Input.File", "dkkd.pdf");
        return await client.PostAsync(page, parts);
    }

    private const string Id = "[0-9a-f]{8}-[0-9a-f-]{27}";

    [GeneratedRegex($"desk/company/({Id})/papers")]
    private static partial Regex Company();

    [GeneratedRegex($"companies/{Id}/documents/{Id}")]
    private static partial Regex Document();

    [GeneratedRegex("<form[^>]*enctype.*?</form>", RegexOptions.Singleline)]
    private static partial Regex PaperForm();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
