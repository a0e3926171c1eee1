using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Access;

/// <summary>Public pages are drawn once for everybody who is not signed in, and never for somebody who is.</summary>
[Collection(SharedFair.Collection)]
public sealed class KeptPagesTests(SharedFair shared, Guests guests) : IClassFixture<Guests>
{
    [Theory]
    [InlineData("")]
    [InlineData("fairs")]
    [InlineData("fairs/{address}")]
    [InlineData("fairs/{address}/plan")]
    [InlineData("products/{product}")]
    [InlineData("search?q=ca+phe")]
    public async Task A_visitor_gets_a_kept_page_without_a_cookie(string address)
    {
        var url = new Uri(new Uri(shared.Fair.App.Url, "/en/"), guests.At(address));
        using var visitor = new HttpClient();
        using var first = await visitor.GetAsync(url);
        using var second = await visitor.GetAsync(url);

        first.Headers.Contains("Set-Cookie").ShouldBeFalse();
        second.Headers.CacheControl?.NoStore.ShouldBe(false);
        second.Headers.Age.ShouldNotBeNull("it came from what was kept");
        (await second.Content.ReadAsStringAsync()).ShouldNotContain("__RequestVerificationToken");
    }

    [Fact]
    public async Task A_signed_in_person_gets_a_page_of_their_own()
    {
        var url = new Uri(new Uri(shared.Fair.App.Url, "/en/"), "fairs");
        using var first = await guests["officer"].GetAsync(url);
        using var second = await guests["officer"].GetAsync(url);

        second.Headers.Age.ShouldBeNull();
        second.Headers.CacheControl?.NoStore.ShouldBe(true);
        (await second.Content.ReadAsStringAsync()).ShouldContain("sign-out");
    }
}
