using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Showing;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Showing;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing.Showing;
using TradePromotion.Site.Visiting;
using TradePromotion.Wording;

namespace TradePromotion.Tests.Filing;

/// <summary>Search engines get pictures with what is told of them, as people do who do not see them.</summary>
public sealed class PictureDataTests : BunitContext
{
    private const string Base = "https://fair.example/en/";
    private static readonly LocalText Yard = LocalText.Of("Sân phơi", "The drying yard");
    private readonly Words _words = new();

    public PictureDataTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "en-GB"
        );
        Services.AddSingleton(_words);
    }

    private static CompanyView Company => new() { Name = LocalText.Of("Buôn Hồ", "Buon Ho") };

    private static FairView Fair => new() { Name = LocalText.Of("Hội chợ", "The Fair") };

    [Fact]
    public void A_companys_pictures_are_told()
    {
        var company = Company with
        {
            Material = Material.None with
            {
                Pictures = [new("a", Yard), new("b", LocalText.Empty)],
            },
        };
        var images =
            (List<Dictionary<string, object?>>)CompanyData.Of(company, _words, Base)["image"]!;
        images
            .Select(image => (image["contentUrl"], image["caption"]))
            .ShouldBe([
                ("https://fair.example/pictures/a", "The drying yard"),
                ("https://fair.example/pictures/b", "Buon Ho, picture 2"),
            ]);
    }

    [Fact]
    public void A_booths_banner_is_told_a_drawn_one_is_not()
    {
        var booth = new BoothView { Banner = "a", BannerText = Yard };
        Picture(booth)!["caption"].ShouldBe("The drying yard");
        Picture(booth)!["contentUrl"].ShouldBe("https://fair.example/pictures/a");
        Picture(booth with { BannerText = LocalText.Empty })!
            ["caption"]
            .ShouldBe("Banner of the booth of Buon Ho");
        Picture(booth with { Banner = null }).ShouldBeNull();
    }

    [Fact]
    public void A_fairs_banner_is_told()
    {
        var details = new FairDetailsView { Banner = "a", BannerText = Yard };
        Event(details).ShouldContain("\"caption\":\"The drying yard\"");
        Event(details with { BannerText = LocalText.Empty }).ShouldContain("The Fair\"");
        Event(details with { Banner = null }).ShouldContain("\"image\":null");
    }

    private Dictionary<string, object?>? Picture(BoothView booth) =>
        (Dictionary<string, object?>?)
            BoothData.Of(
                new BoothScene(Fair, booth, Company, false, [], [], [], null, null, null),
                _words,
                Base
            )["primaryImageOfPage"];

    private string Event(FairDetailsView details) =>
        Render<FairEventData>(p => p.Add(e => e.Fair, Fair).Add(e => e.Details, details)).Markup;
}
