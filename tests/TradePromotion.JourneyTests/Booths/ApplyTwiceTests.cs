using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.Access;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Booths;

/// <summary>A company applies to a fair once; who comes back is told so, and gets no form that would change nothing.</summary>
[Collection(SharedFair.Collection)]
public sealed partial class ApplyTwiceTests(Guests guests) : IClassFixture<Guests>
{
    [Fact]
    public async Task Who_has_applied_is_told_and_led_to_the_application()
    {
        var exporter = guests["exporter"];
        var fair = await exporter.GetStringAsync(guests.At("fairs/{address}"));
        var page = WebUtility.HtmlDecode(
            await exporter.GetStringAsync(ApplyLink().Match(fair).Value)
        );

        page.ShouldContain("Your company has applied to this fair already.");
        page.ShouldNotContain("name=\"Draft.Sector\"");
    }

    [GeneratedRegex("desk/exhibiting/[0-9a-f-]{36}/apply")]
    private static partial Regex ApplyLink();
}
