using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Catalogue.Suggesting;
using TradePromotion.Wording;

namespace TradePromotion.Tests.Catalogue;

/// <summary>Suggested codes can be picked, and say why.</summary>
public sealed class HsSuggestionsTests : BunitContext
{
    public HsSuggestionsTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "en-GB"
        );
        Services.AddSingleton<Words>();
    }

    private IRenderedComponent<HsSuggestions> Shown(params HsSuggested[] codes) =>
        Render<HsSuggestions>(p => p.Add(s => s.Codes, codes).Add(s => s.IsAsked, true));

    [Fact]
    public void A_code_is_picked_by_its_button_and_says_which_words_speak_for_it()
    {
        var shown = Shown(new HsSuggested("09021090", 8, "Tea › Green tea", 0.7, ["chè", "xanh"]));
        shown.Find("input[name='Input.HsChosen']").GetAttribute("value").ShouldBe("09021090");
        shown.Find("label").TextContent.ShouldContain("0902.10.90");
        shown.FindAll("mark").Select(m => m.TextContent).ShouldBe(["chè", "xanh"]);
        shown.Find("[data-told]").GetAttribute("data-told")!.ShouldContain("1 HS code");
    }

    [Fact]
    public void Chapters_are_told_and_cannot_be_picked()
    {
        var shown = Render<HsSuggestions>(p =>
            p.Add(s => s.Codes, [new HsSuggested("09", 2, "Coffee", 0.4, ["coffee"])])
                .Add(s => s.IsChapters, true)
        );
        shown.FindAll("input").ShouldBeEmpty();
        shown.Markup.ShouldContain("No nomenclature has been imported");
    }

    [Fact]
    public void Nothing_found_is_said_only_to_who_asked()
    {
        Shown().Markup.ShouldContain("No code comes to mind");
        Render<HsSuggestions>().Markup.Trim().ShouldBeEmpty();
    }
}
