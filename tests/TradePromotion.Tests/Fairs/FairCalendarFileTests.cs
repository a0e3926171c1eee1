using System.Globalization;
using System.Text;
using TradePromotion.Fairs.Listing;
using TradePromotion.Fairs.Published;
using TradePromotion.Wording;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

public sealed class FairCalendarFileTests
{
    [Fact]
    public void A_fair_is_whole_days_and_a_cancelled_one_says_so_with_a_higher_sequence()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
        var text = File(Announced with { Name = LocalText.Of("Cà phê, trà; hạt", "Coffee") });
        text.ShouldContain("DTSTART;VALUE=DATE:20261123\r\n");
        text.ShouldContain("DTEND;VALUE=DATE:20261127\r\n");
        text.ShouldContain(@"SUMMARY:Cà phê\, trà\; hạt");
        text.ShouldContain("SEQUENCE:0");
        text.ShouldContain("URL:https://fair.example/vi/fairs/coffee-2026");
        var cancelled = File(Announced, new FairCancelled(Fair, LocalText.Of("Bão", "Storm")));
        cancelled.ShouldContain("STATUS:CANCELLED");
        cancelled.ShouldContain("SEQUENCE:1");
    }

    [Fact]
    public void No_line_is_longer_than_75_octets() =>
        File(Announced with { Lead = LocalText.Of(new string('ế', 300), "") })
            .Split("\r\n")
            .ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);

    private static string File(params object[] events) =>
        Encoding.UTF8.GetString(
            FairCalendarFile.Of(
                new FairViewProjection().Rows(events),
                new Words(),
                new Uri("https://fair.example/vi/")
            )
        );
}
