using System.Net;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Access;

/// <summary>Link checkers, previews and monitors ask with HEAD; they hear what GET would answer, without the body.</summary>
[Collection(SharedFair.Collection)]
public sealed class HeadTests(SharedFair shared, Guests guests) : IClassFixture<Guests>
{
    [Theory]
    [InlineData("")]
    [InlineData("fairs")]
    [InlineData("fairs/{address}/plan")]
    [InlineData("products/{product}")]
    [InlineData("fairs/{nothing}")]
    [InlineData("desk")]
    [InlineData("/healthz")]
    [InlineData("/favicon.svg")]
    [InlineData("/")]
    public async Task A_page_answers_HEAD_as_it_answers_GET(string address)
    {
        var url = new Uri(
            address.StartsWith('/') ? shared.Fair.App.Url : new Uri(shared.Fair.App.Url, "/en/"),
            guests.At(address)
        );
        var client = guests["anonymous"];
        using var got = await client.GetAsync(url);
        using var asked = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, url));

        asked.StatusCode.ShouldBe(got.StatusCode);
        asked.Content.Headers.ContentType.ShouldBe(got.Content.Headers.ContentType);
        asked.Headers.Location.ShouldBe(got.Headers.Location);
        asked
            .Headers.GetValues("Content-Security-Policy")
            .ShouldBe(got.Headers.GetValues("Content-Security-Policy"));
        (await asked.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_asked_after_is_not_given_out_as_one_that_was_read()
    {
        var client = guests["anonymous"];
        // Public pages are kept for a few seconds: what HEAD left there must be whole for GET, and the other way round.
        using var asked = await client.SendAsync(new(HttpMethod.Head, "fairs?of=head"));
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetStringAsync("fairs?of=head")).ShouldContain("</html>");
        using var again = await client.SendAsync(new(HttpMethod.Head, "fairs?of=head"));
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }
}
