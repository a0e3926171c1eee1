using System.Net;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Catalogue;

/// <summary>An officer says that two words mean the same good, and the next search knows it.</summary>
[Collection(SharedFair.Collection)]
public sealed class SynonymsTests(SharedFair shared)
{
    private const string Question = "search?q=kahawa";

    [Fact]
    public async Task A_word_of_another_language_finds_what_it_means()
    {
        using var officer = await shared.Fair.SignedIn("officer@demo.example");
        (await officer.GetStringAsync(Question)).ShouldNotContain("products/");

        using var alone = await Write(officer, "kahawa");
        var refused = await alone.Content.ReadAsStringAsync();
        refused.ShouldContain("at least two different words");
        refused.ShouldContain(">kahawa</textarea>");

        using var written = await Write(officer, "kahawa\nca phe");
        written.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await officer.GetStringAsync(Question)).ShouldContain("products/");
    }

    private static Task<HttpResponseMessage> Write(HttpClient who, string words) =>
        Fair.Post(
            who,
            "desk/synonyms",
            new() { ["_handler"] = "synonyms", ["Input.Words"] = words }
        );
}
