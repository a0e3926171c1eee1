using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Mailing;
using TradePromotion.Wording;

namespace TradePromotion.Tests.Mailing;

public sealed class LetterTextTests : BunitContext
{
    public LetterTextTests() => Services.AddSingleton<Words>();

    [Fact]
    public void Links_can_be_clicked_and_nothing_else_becomes_markup()
    {
        var shown = Render<LetterText>(p =>
            p.Add(
                l => l.Text,
                "Dear <b>you</b>,\n\nhttp://localhost:5080/vi/confirm?a=1&b=2\n\nBye"
            )
        );
        var link = shown.Find("a");
        link.GetAttribute("href").ShouldBe("http://localhost:5080/vi/confirm?a=1&b=2");
        shown.FindAll("b").ShouldBeEmpty();
        shown.Markup.ShouldContain("&lt;b&gt;you");
    }
}
