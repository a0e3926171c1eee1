using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Showing;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing.Showing;
using TradePromotion.Tests.Booths;
using TradePromotion.Tests.Fairs;
using TradePromotion.Wording;
using static TradePromotion.Tests.Catalogue.ProductExamples;

namespace TradePromotion.Tests.Filing;

/// <summary>What pictures show is told to people who do not see them; where nobody said it, whose picture it is.</summary>
public sealed class PictureTextTests : BunitContext
{
    private static readonly LocalText Beans = LocalText.Of("Hạt rang", "Roasted beans");
    private static readonly string A = Hash('a');
    private static readonly string B = Hash('b');
    private static readonly LocalText TooLong = LocalText.Of(null, new string('a', 161));

    public PictureTextTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "en-GB"
        );
        Services.AddSingleton<Words>();
    }

    [Fact]
    public void A_product_keeps_what_is_said_of_pictures_that_stay()
    {
        var first = Pictured(
            Draft,
            new(Robusta, A, [B], [new(A, LocalText.Empty), new(B, Beans), new(Hash('c'), Beans)])
        );
        first.Said.ShouldBe([new MaterialPicture(B, Beans)]);
        var given = Draft.And(Robusta, first);
        given.When(new PictureProduct(Robusta, A, [B])).ShouldBeEmpty();
        Pictured(given, new(Robusta, B, [A])).Said.ShouldBe(first.Said);
        Pictured(given, new(Robusta, A, [B], [])).Said.ShouldBeEmpty();
        Should
            .Throw<Refusal>(() =>
                Draft.When(new PictureProduct(Robusta, A, null, [new(A, TooLong)]))
            )
            .Field.ShouldBe("Picture");
    }

    [Fact]
    public void A_products_page_reads_it_out_and_search_engines_get_it()
    {
        var product = new ProductViewProjection()
            .Rows([
                .. Given.Nothing.When(Describe),
                new ProductPictured(Robusta, "a", ["b", "c"], [new("b", Beans)]),
            ])
            .Single();
        Render<ProductPictures>(p => p.Add(f => f.Product, product))
            .FindAll("img")
            .Select(img => img.GetAttribute("alt"))
            .ShouldBe([
                "Plain-roasted Robusta",
                "Roasted beans",
                "Plain-roasted Robusta, picture 3",
            ]);
        var images =
            (List<Dictionary<string, object?>>)
                ProductData.Of(product, new CompanyView(), "vi", "https://fair.example/vi/")[
                    "image"
                ]!;
        images
            .Select(image => image["caption"])
            .ShouldBe(["Cà phê Robusta rang mộc", "Hạt rang", "Cà phê Robusta rang mộc"]);
        images[1]["contentUrl"].ShouldBe("https://fair.example/pictures/b");
    }

    [Fact]
    public void The_form_of_a_product_keeps_it_with_its_picture()
    {
        var input = new ProductInput
        {
            Pictures = ["a", "b"],
            Said = [MaterialLine.Of("b", Beans)],
        };
        var form = Render<ProductFields>(p =>
            p.Add(f => f.Input, input)
                .Add(
                    f => f.Errors,
                    new TradePromotion.Deciding.FormState(Services.GetRequiredService<Words>())
                )
        );
        form.Find("[name='Input.Said[0].TextEn']").GetAttribute("value").ShouldBeNullOrEmpty();
        form.Find("[name='Input.Said[1].Key']").GetAttribute("value").ShouldBe("b");
        form.Find("[name='Input.Said[1].TextEn']").GetAttribute("value").ShouldBe("Roasted beans");
    }

    [Fact]
    public void Material_of_which_nothing_is_said_names_whose_it_is() =>
        Render<MaterialShow>(p =>
                p.Add(m => m.Name, "Buon Ho")
                    .Add(m => m.Address, id => $"{id}")
                    .Add(
                        m => m.Material,
                        Material.None with
                        {
                            Pictures = [new("a", Beans), new("b", LocalText.Empty)],
                        }
                    )
            )
            .FindAll("img")
            .Select(img => img.GetAttribute("alt"))
            .ShouldBe(["Roasted beans", "Buon Ho, picture 2"]);

    [Fact]
    public void A_booths_banner_is_told_a_drawn_one_is_not()
    {
        var furnish = new FurnishBooth(
            BoothExamples.Booth,
            new string('a', 64),
            50,
            50,
            LocalText.Empty,
            [],
            BannerText: Beans
        );
        Look(furnish).BannerText.ShouldBe(Beans);
        Look(furnish with { Banner = null }).BannerText.ShouldBeNull();
        Should
            .Throw<Refusal>(() => Look(furnish with { BannerText = TooLong }))
            .Field.ShouldBe("BannerText");

        var booth = BoothViewProjection.Looking(new BoothView(), Look(furnish));
        Alt(booth).ShouldBe("Roasted beans");
        Alt(booth with { BannerText = LocalText.Empty }).ShouldBe("Banner of the booth of Buon Ho");
        Alt(booth with { Banner = null }).ShouldBe("");
    }

    [Fact]
    public void A_fairs_banner_is_told()
    {
        var describe = FairDetailsTests.Describe with
        {
            Banner = new string('a', 64),
            BannerText = Beans,
        };
        var given = Given.Events(FairExamples.Fair, FairExamples.Announced);
        var described = given.When(describe).Single();
        new FairDetailsViewProjection()
            .Rows(FairExamples.Announced, described)
            .Single()
            .BannerText.ShouldBe(Beans);
        Should
            .Throw<Refusal>(() => given.When(describe with { BannerText = TooLong }))
            .Field.ShouldBe("BannerText");
    }

    private static ProductPictured Pictured(Given given, PictureProduct command) =>
        given.When(command).Single().ShouldBeOfType<ProductPictured>();

    private static BoothFurnished Look(FurnishBooth command) =>
        BoothExamples
            .HasBooth.WhenAcross(command)[BoothExamples.Booth]
            .Single()
            .ShouldBeOfType<BoothFurnished>();

    private string? Alt(BoothView booth) =>
        Render<BoothBanner>(p => p.Add(b => b.Booth, booth).Add(b => b.Company, "Buon Ho"))
            .Find("img")
            .GetAttribute("alt");
}
