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
    }

    [Fact]
    public void The_first_publication_counts()
    {
        After(Described, Pictured, Shown, Hidden).Status.ShouldBe(ProductStatus.Withdrawn);
        After(Described, Pictured, Shown, Hidden, Shown)
            .PublishedAt.ShouldBe(Folding.Start.AddHours(2));
    }
}
