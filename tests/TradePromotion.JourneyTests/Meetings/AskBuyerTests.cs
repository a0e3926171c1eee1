using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Meetings;

/// <summary>An exporter finds a buyer of the fair and asks for a meeting; the buyer answers, and does not want to be asked again.</summary>
[Collection(SharedFair.Collection)]
public sealed partial class AskBuyerTests(SharedFair shared)
{
    private const string Buyer = "megan@cedarfork.example";
    private const string Topic = "Fine robusta of the new crop";
    private readonly Fair _fair = shared.Fair;

    [Fact]
    public async Task The_exhibitor_asks_the_buyer_declines_and_switches_it_off()
    {
        var exporter = await _fair.SignedIn("huong@dinh-may.example");
        var buyer = await _fair.SignedIn(Buyer);
        var booth = BoothLink().Match(await exporter.GetStringAsync("desk/exhibiting"));
        var list = $"desk/booths/{booth.Groups[1].Value}/buyers";
        var found = await exporter.GetStringAsync($"{list}?q=cedar");
        var ask = $"{list}/{AskLink().Match(found).Groups[1].Value}";

        // What is wrong stands at its field, and what was typed stays.
        using (var wrong = await Fair.Post(exporter, ask, new() { ["Input.Topic"] = Topic }))
        {
            wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await wrong.Content.ReadAsStringAsync()).ShouldContain(Topic);
        }
        var slot = FreeSlot().Match(await exporter.GetStringAsync(ask)).Groups[1].Value;
        using var sent = await Fair.Post(
            exporter,
            ask,
            new() { ["Input.Topic"] = Topic, ["Input.Slots"] = slot }
        );
        var meeting = MeetingLink().Match($"{sent.Headers.Location}").Value;
        meeting.ShouldNotBeEmpty(await sent.Content.ReadAsStringAsync());
        (await exporter.GetStringAsync(meeting)).ShouldContain("The request is sent.");
        (await exporter.GetStringAsync($"{list}?q=cedar")).ShouldContain(meeting);

        // It waits with those the buyer has to answer, and takes nobody's time.
        (await buyer.GetStringAsync("desk/meetings")).ShouldContain(Topic);
        (await buyer.GetStringAsync(meeting)).ShouldContain("is waiting for your answer");
        (await exporter.GetStringAsync(meeting)).ShouldNotContain("Declining.Reason");
        using (var edit = await buyer.GetAsync($"{meeting}/edit"))
            edit.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var no = await Fair.Post(
            buyer,
            meeting,
            new() { ["Declining.Reason"] = "We are set for this year" }
        );
        no.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await exporter.GetStringAsync(meeting)).ShouldContain("We are set for this year");

        // Nothing ticked posts nothing.
        await Asked(buyer, []);
        (await exporter.GetStringAsync($"{list}?q=cedar")).ShouldNotContain("Megan");
        using (var gone = await exporter.GetAsync(ask))
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Asked(buyer, new() { ["Asking.MayBeAsked"] = "true" });
        (await exporter.GetStringAsync($"{list}?q=cedar")).ShouldContain("Megan");
    }

    private static async Task Asked(HttpClient buyer, Dictionary<string, string> ticked)
    {
        const string page = "desk/meetings/hours";
        var form = AskingForm().Match(await buyer.GetStringAsync(page)).Value;
        foreach (Match hidden in Hidden().Matches(form))
            ticked[hidden.Groups[1].Value] = WebUtility.HtmlDecode(hidden.Groups[2].Value);
        using var saved = await buyer.PostAsync(page, new FormUrlEncodedContent(ticked));
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [GeneratedRegex("desk/booths/([0-9a-f-]{36})")]
    private static partial Regex BoothLink();

    [GeneratedRegex("/buyers/([0-9a-f-]{36})")]
    private static partial Regex AskLink();

    [GeneratedRegex("meetings/[0-9a-f-]{36}")]
    private static partial Regex MeetingLink();

    [GeneratedRegex("name=\"Input.Slots\" value=\"([0-9TZ]+)\"(?![^>]*disabled)")]
    private static partial Regex FreeSlot();

    [GeneratedRegex("<form(?:(?!</form>).)*Asking\\.MayBeAsked.*?</form>", RegexOptions.Singleline)]
    private static partial Regex AskingForm();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
