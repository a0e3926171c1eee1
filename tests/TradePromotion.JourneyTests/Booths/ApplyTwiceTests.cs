using System.Net;
using TradePromotion.JourneyTests.Access;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Booths;

/// <summary>A company applies to a fair once; who comes back is told so, and gets no form that would change nothing.</summary>
[Collection(SharedFair.Collection)]
public sealed class ApplyTwiceTests(Guests guests) : IClassFixture<Guests>
{
    [Fact]
    public async Task Who_has_applied_is_told_and_led_to_the_application()
    {
        var page = WebUtility.HtmlDecode(
            await guests["exporter"].GetStringAsync(guests.At("desk/exhibiting/{fair}/apply"))
        );

        page.ShouldContain("Your company has applied to this fair already.");
        page.ShouldNotContain("name=\"Draft.Sector\"");
    }
}
