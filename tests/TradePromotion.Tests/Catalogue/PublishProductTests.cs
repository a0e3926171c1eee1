using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Publishing;
using TradePromotion.Tests.Companies;
using static TradePromotion.Tests.Catalogue.ProductExamples;

namespace TradePromotion.Tests.Catalogue;

public sealed class PublishProductTests
{
    private static readonly PublishProduct Publish = new(Robusta);

    [Fact]
    public void Publishes_a_complete_product() =>
        Complete.When(Publish).ShouldBe([new ProductPublished(Robusta)]);

    [Fact]
    public void Publishes_once() => ProductExamples.Published.When(Publish).ShouldBeEmpty();

    [Fact]
    public void Needs_a_picture() =>
        Should.Throw<Refusal>(() => Draft.When(Publish)).Field.ShouldBe("Picture");

    public static TheoryData<DescribeProduct, string> Incomplete =>
        new()
        {
            { Describe with { HsCode = "" }, "HsCode" },
            { Describe with { Price = null }, "Price" },
            { Describe with { MinimumOrder = null }, "MinimumOrder" },
        };

    [Theory, MemberData(nameof(Incomplete))]
    public void Needs_what_a_buyer_asks_first(DescribeProduct described, string field) =>
        Should
            .Throw<Refusal>(() =>
                Complete.And(Robusta, [.. Complete.When(described)]).When(Publish)
            )
            .Field.ShouldBe(field);

    [Fact]
    public void What_is_not_described_cannot_be_published() =>
        Should.Throw<Refusal>(() => Given.Nothing.When(Publish));

    [Fact]
    public void A_withdrawn_product_can_come_back()
    {
        var withdrawn = ProductExamples.Published.And(
            Robusta,
            [.. ProductExamples.Published.When(new WithdrawProduct(Robusta))]
        );
        withdrawn.When(new WithdrawProduct(Robusta)).ShouldBeEmpty();
        withdrawn.When(Publish).ShouldBe([new ProductPublished(Robusta)]);
    }

    [Fact]
    public void The_same_picture_again_changes_nothing() =>
        Complete.When(new PictureProduct(Robusta, ProductExamples.Hash())).ShouldBeEmpty();

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("../master-key")]
    public void A_picture_is_one_that_was_kept(string hash)
    {
        foreach (
            var command in new[]
            {
                new PictureProduct(Robusta, hash),
                new PictureProduct(Robusta, ProductExamples.Hash(), [hash]),
            }
        )
        {
            var refused = Should.Throw<Refusal>(() => Complete.When(command));
            (refused.Key, refused.Field).ShouldBe(("Filing.Refused.NotKept", "Picture"));
        }
    }

    [Fact]
    public void Only_members_publish_withdraw_and_picture()
    {
        Complete.Allows(Publish, CompanyExamples.LanHerself).ShouldBeTrue();
        foreach (
            var other in new[]
            {
                CompanyExamples.Stranger,
                CompanyExamples.Officer,
                Actor.Anonymous,
            }
        )
        {
            Complete.Allows(Publish, other).ShouldBeFalse();
            Complete.Allows(new WithdrawProduct(Robusta), other).ShouldBeFalse();
            Complete.Allows(new PictureProduct(Robusta, "x"), other).ShouldBeFalse();
        }
    }
}
