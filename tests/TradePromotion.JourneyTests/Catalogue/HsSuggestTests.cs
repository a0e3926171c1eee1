using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Catalogue;

/// <summary>Machines and exporters are told which HS codes a description means; here nothing is imported, so it is chapters.</summary>
[Collection(SharedFair.Collection)]
public sealed class HsSuggestTests(SharedFair shared)
{
    [Fact]
    public async Task The_api_answers_a_list_with_the_words_that_speak_for_each()
    {
        using var anyone = shared.Fair.Client();
        var answer = await anyone.GetStringAsync(
            "/api/v1/hs/suggest?q=c%C3%A0%20ph%C3%AA%20rang&lang=vi"
        );
        var first = JsonDocument.Parse(answer).RootElement[0];
        first.GetProperty("code").GetString().ShouldBe("09");
        first.GetProperty("level").GetInt32().ShouldBe(2);
        first.GetProperty("title").GetString()!.ShouldStartWith("Cà phê");
        first.GetProperty("score").GetDouble().ShouldBeInRange(0, 1);
        first
            .GetProperty("words")
            .EnumerateArray()
            .Select(w => w.GetString())
            .ShouldContain(w => w!.Contains("cà phê"));
        (await anyone.GetStringAsync("/openapi/v1.json")).ShouldContain("/api/v1/hs/suggest");
    }

    [Theory]
    [InlineData("lang=vi", "Hãy mô tả hàng hóa")]
    [InlineData("q=%20&lang=en", "Please describe the goods")]
    [InlineData("q=tea&lang=fr", "vi or en only")]
    public async Task What_cannot_be_answered_is_said_in_the_language(string query, string sentence)
    {
        using var anyone = shared.Fair.Client();
        using var answer = await anyone.GetAsync($"/en/api/v1/hs/suggest?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument
            .Parse(await answer.Content.ReadAsStringAsync())
            .RootElement.GetProperty("detail")
            .GetString()!
            .ShouldContain(sentence);
    }

    [Fact]
    public async Task While_a_product_is_described_codes_are_suggested()
    {
        var exporter = new Person(await shared.Fair.Window(language: "en", phone: true));
        await exporter.SignIn("exporter@demo.example");
        await exporter.Go("desk/products/new");
        var page = exporter.Page;
        await page.Locator("[name='Input.NameEn']").PressSequentiallyAsync("Roasted coffee");
        var suggested = page.Locator("[data-hs-suggested]");
        await Assertions.Expect(suggested).ToContainTextAsync("Chapter 09");
        await Assertions.Expect(suggested.Locator("mark").First).ToContainTextAsync("coffee");
        await Assertions.Expect(page.Locator("[data-hs-told]")).Not.ToBeEmptyAsync();
    }
}
