using System.Globalization;
using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Saving;
using TradePromotion.Tests.Companies;
using TradePromotion.Wording;
using static TradePromotion.Tests.Catalogue.ProductExamples;

namespace TradePromotion.Tests.Catalogue;

public sealed class SaveAndCompareTests
{
    private static readonly SaveProduct Save = new(Robusta, CompanyExamples.Lan, true);

    [Fact]
    public void Saved_once_and_dropped_once()
    {
        var saved = Given.Nothing.When(Save).Single();
        var given = Given.Events(Save.StreamId, saved);
        given.When(Save).ShouldBeEmpty();
        var dropped = given.When(Save with { Keep = false }).Single();
        new SavedProductViewProjection().Rows(saved).Single().ProductId.ShouldBe(Robusta);
        new SavedProductViewProjection().Rows(saved, dropped).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_saves_in_anothers_name()
    {
        Given.Nothing.Allows(Save, CompanyExamples.LanHerself).ShouldBeTrue();
        Given.Nothing.Allows(Save, CompanyExamples.Stranger).ShouldBeFalse();
        Given.Nothing.Allows(Save with { PersonId = Guid.Empty }, Actor.Anonymous).ShouldBeFalse();
    }

    [Fact]
    public void The_address_holds_four_different_products_at_the_most()
    {
        var ids = Enumerable.Range(1, 6).Select(n => Ids.Of("test", n)).ToList();
        Comparison.Url([ids[0], ids[0], .. ids]).Split("p=").Length.ShouldBe(5);
        Comparison.Url([]).ShouldBe("compare");
        Comparison.Url([ids[0]], onlyDifferences: true).ShouldBe($"compare?p={ids[0]}&differ=true");
    }

    [Fact]
    public void Lines_nobody_fills_are_left_out_and_differences_are_known()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "en-GB"
        );
        var one = new ProductView
        {
            Id = Robusta,
            HsCode = "0901",
            Price = Describe.Price,
            Details = new()
            {
                LeadDays = 10,
                Certificates =
                [
                    new("halal", "1", new(2026, 1, 1)),
                    new("haccp", "2", new(2030, 1, 1)),
                ],
            },
        };
        var other = one with { Details = one.Details with { LeadDays = 20 } };
        var lines = Comparison.Of(new Words(), [one, other], new(2027, 1, 1));
        lines
            .Select(line => (line.Label, line.Differs))
            .ShouldBe([
                ("Catalogue.Field.Price", false),
                ("Catalogue.LeadTime", true),
                ("Catalogue.Field.HsCode", false),
                ("Catalogue.Field.Certificates", false),
            ]);
        lines[^1].Values.ShouldBe(["HACCP", "HACCP"]);
    }
}
