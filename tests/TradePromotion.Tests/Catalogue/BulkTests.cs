using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Publishing;
using TradePromotion.Catalogue.Showing;
using static TradePromotion.Tests.Catalogue.ProductExamples;

namespace TradePromotion.Tests.Catalogue;

public sealed class BulkTests
{
    [Theory]
    [InlineData(10, 4.62, 6.38)]
    [InlineData(-5, 3.99, 5.51)]
    public void Prices_change_by_percent(double percent, double from, double to)
    {
        var described = Published
            .When(new RepriceProduct(Robusta, (decimal)percent, 4.2m))
            .Single()
            .ShouldBeOfType<ProductDescribed>();
        described.Price!.From.ShouldBe((decimal)from);
        described.Price.To.ShouldBe((decimal)to);
        described.Name.ShouldBe(Describe.Name);
    }

    [Fact]
    public void Sent_twice_it_changes_once() =>
        Given
            .Events(
                Robusta,
                [.. Given.Nothing.When(Describe with { Price = new(5, 6, "USD", "kg") })]
            )
            .When(new RepriceProduct(Robusta, 10, 4.2m))
            .ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(-95)]
    [InlineData(501)]
    public void A_percentage_out_of_bounds_is_refused_next_to_its_field(int percent) =>
        Should
            .Throw<Refusal>(() => Published.When(new RepriceProduct(Robusta, percent, 4.2m)))
            .Field.ShouldBe("Percent");

    [Fact]
    public void Without_a_price_there_is_nothing_to_change() =>
        Should.Throw<Refusal>(() =>
            Given
                .Events(Robusta, [.. Given.Nothing.When(Describe with { Price = null })])
                .When(new RepriceProduct(Robusta, 5, 0))
        );

    [Fact]
    public void Only_its_company_may_and_ids_of_others_are_passed_over()
    {
        var stranger = new Actor(
            Ids.Of("test", "stranger"),
            new HashSet<Role>(),
            new HashSet<Guid> { Ids.Of("test", "elsewhere") }
        );
        Published.Allows(new RepriceProduct(Robusta, 5, 4.2m), stranger).ShouldBeFalse();
        new BulkInput { Ids = [Robusta.ToString(), Guid.Empty.ToString()] }
            .Ticked([new ProductView { Id = Robusta }])
            .Single()
            .Id.ShouldBe(Robusta);
    }

    [Fact]
    public void The_history_tells_what_changed()
    {
        var begun = (ProductDescribed)Given.Nothing.When(Describe).Single();
        var at = Folding.Start;
        var steps = ProductHistory.Of([
            (1, at, begun),
            (2, at, new ProductPictured(Robusta, "a")),
            (3, at, begun with { HsCode = "0901", Price = null }),
            (4, at, new ProductPublished(Robusta)),
            (5, at, new ProductWithdrawn(Robusta)),
        ]);
        steps
            .Select(step => step.What)
            .ShouldBe(["Begun", "Pictured", "Described", "Published", "Withdrawn"]);
        steps[2].Changed.ShouldBe(["Catalogue.Field.HsCode", "Catalogue.Field.Price"]);
    }
}
