using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Tests.Companies;
using static TradePromotion.Tests.Catalogue.ProductExamples;

namespace TradePromotion.Tests.Catalogue;

public sealed class DescribeProductTests
{
    [Fact]
    public void The_first_description_makes_the_draft() =>
        Given
            .Nothing.When(Describe)
            .Single()
            .ShouldBeOfType<ProductDescribed>()
            .CompanyId.ShouldBe(CompanyExamples.BuonHo);

    [Fact]
    public void The_same_description_again_changes_nothing() =>
        Draft.When(Describe).ShouldBeEmpty();

    [Fact]
    public void A_draft_may_lack_what_a_published_product_needs()
    {
        var bare = Describe with { HsCode = "", Price = null, MinimumOrder = null };
        Given.Nothing.When(bare).ShouldHaveSingleItem();
        Should.Throw<Refusal>(() => Published.When(bare)).Field.ShouldBe("HsCode");
    }

    public static TheoryData<DescribeProduct, string> Wrong =>
        new()
        {
            { Describe with { Name = LocalText.Empty }, "Name" },
            { Describe with { Sector = "weapons" }, "Sector" },
            { Describe with { HsCode = "090" }, "HsCode" },
            { Describe with { HsCode = "09012" }, "HsCode" },
            { Describe with { HsCode = "7701" }, "HsCode" },
            { Describe with { HsCode = "9901" }, "HsCode" },
            { Describe with { HsCode = "0901.21" }, "HsCode" },
            { Describe with { Price = new(5, 4, "USD", "kg") }, "Price" },
            { Describe with { Price = new(0, 4, "USD", "kg") }, "Price" },
            { Describe with { Price = new(4, 5, "XXX", "kg") }, "Price" },
            { Describe with { Price = new(4, 5, "USD", "heap") }, "Price" },
            { Describe with { MinimumOrder = new(0, "kg") }, "MinimumOrder" },
            { Describe with { MinimumOrder = new(1, "heap") }, "MinimumOrder" },
            {
                Describe with
                {
                    Description = LocalText.Of(new string('a', 4001), null),
                },
                "Description"
            },
        };

    [Theory, MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_next_to_its_field(DescribeProduct command, string field) =>
        Should.Throw<Refusal>(() => Given.Nothing.When(command)).Field.ShouldBe(field);

    [Fact]
    public void Only_members_describe_and_nobody_takes_over_anothers_product()
    {
        Given.Nothing.Allows(Describe, CompanyExamples.LanHerself).ShouldBeTrue();
        Given.Nothing.Allows(Describe, CompanyExamples.Stranger).ShouldBeFalse();
        Given.Nothing.Allows(Describe, CompanyExamples.Officer).ShouldBeFalse();
        Given.Nothing.Allows(Describe, Actor.Anonymous).ShouldBeFalse();
        Draft
            .Allows(
                Describe with
                {
                    CompanyId = CompanyExamples.Stranger.Companies.Single(),
                },
                CompanyExamples.Stranger
            )
            .ShouldBeFalse();
    }
}
