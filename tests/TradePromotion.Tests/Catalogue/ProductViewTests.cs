using TradePromotion.Catalogue.Published;
using static TradePromotion.Tests.Catalogue.ProductExamples;

namespace TradePromotion.Tests.Catalogue;

public sealed class ProductViewTests
{
    private static readonly ProductDescribed Described = (ProductDescribed)
        Given.Nothing.When(Describe).Single();
    private static readonly ProductPictured Pictured = new(Robusta, "abc");
    private static readonly ProductPublished Shown = new(Robusta);
    private static readonly ProductWithdrawn Hidden = new(Robusta);

    private static ProductView After(params object[] events) =>
        new ProductViewProjection().Rows(events).Single();

    [Fact]
    public void A_description_makes_a_draft()
    {
        var row = After(Described);
        row.Status.ShouldBe(ProductStatus.Draft);
        row.Name.ShouldBe(Describe.Name);
        row.Price.ShouldBe(Describe.Price);
        row.PublishedAt.ShouldBeNull();
    }

    [Fact]
    public void A_new_description_keeps_picture_and_status()
    {
        var row = After(
            Described,
            Pictured,
            Shown,
            Described with
            {
                Name = LocalText.Of("Cà phê mới", null),
            }
        );
        row.Picture.ShouldBe("abc");
        row.Status.ShouldBe(ProductStatus.Published);
        row.Name.In("vi").ShouldBe("Cà phê mới");
        row.NameText.ShouldBe(" ca phe moi");
    }

    [Fact]
    public void The_first_publication_counts()
    {
        After(Described, Pictured, Shown, Hidden).Status.ShouldBe(ProductStatus.Withdrawn);
        After(Described, Pictured, Shown, Hidden, Shown)
            .PublishedAt.ShouldBe(Folding.Start.AddHours(2));
    }

    [Theory]
    [InlineData("ca phe")]
    [InlineData("Robusta")]
    [InlineData("phơi giàn")] // the description
    [InlineData("coffee")] // the sector's word in English
    public void Is_found_by(string question)
    {
        var text = After(Described).SearchText;
        foreach (var pattern in TradePromotion.Wording.SearchTerms.Patterns(question))
            text.ShouldContain(pattern.Trim('%'));
    }

    [Fact]
    public void Is_not_found_by_the_middle_of_a_word() =>
        After(Described).SearchText.ShouldNotContain(" busta");

    [Theory]
    [InlineData("ca phe")]
    [InlineData("coffee")]
    public void A_neighbour_in_the_HS_chapter_is_something_else(string question)
    {
        // Chapter 09 is coffee, tea, mate and spices; cassia begins with "ca" and stands in it.
        var cassia = After(
            Described with
            {
                Name = LocalText.Of("Quế ống cạo vỏ", "Peeled cassia sticks"),
                Description = LocalText.Of("Phơi ba nắng.", "Dried in the sun for three days."),
                Sector = "nuts-spices",
                HsCode = "090619",
            }
        );
        TradePromotion
            .Wording.SearchTerms.Patterns(question)
            .All(pattern => cassia.SearchText.Contains(pattern.Trim('%')))
            .ShouldBeFalse();
    }
}
