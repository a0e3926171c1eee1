using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using static TradePromotion.Tests.Catalogue.ProductExamples;

namespace TradePromotion.Tests.Catalogue;

public sealed class ProductDetailsTests
{
    private static readonly ProductDetails Full = new()
    {
        Gtin = "8934563138165",
        Origin = "66",
        Tiers = [new(500, 5.8m), new(2000, 5.2m)],
        Incoterm = "FOB",
        IncotermPlace = "Cát Lái",
        Capacity = new(40, "tonne", "month"),
        LeadDays = 21,
        Season = [10, 11, 12],
        Certificates = [new("halal", "H-1", null)],
        Ocop = new(4, "12/QĐ-UBND", new DateOnly(2028, 1, 31)),
    };

    private static DescribeProduct With(ProductDetails details) =>
        Describe with
        {
            Details = details,
        };

    [Fact]
    public void Details_are_kept_and_saying_them_again_changes_nothing()
    {
        var described = Given.Nothing.When(With(Full)).Single();
        described.ShouldBeOfType<ProductDescribed>().Details.ShouldBe(Full);
        Given
            .Events(Robusta, described)
            .When(With(Full with { Season = [10, 11, 12] }))
            .ShouldBeEmpty();
        Given
            .Events(Robusta, described)
            .When(With(Full with { Season = [10, 11] }))
            .Count.ShouldBe(1);
    }

    public static TheoryData<ProductDetails, string> Wrong =>
        new()
        {
            { Full with { Gtin = "8934563138164" }, "Gtin" },
            { Full with { Origin = "zz" }, "Origin" },
            { Full with { Tiers = [new(500, 5), new(400, 4)] }, "Tiers" },
            { Full with { Tiers = [new(500, 5), new(600, 6)] }, "Tiers" },
            { Full with { Incoterm = "XYZ" }, "Incoterm" },
            { Full with { IncotermPlace = null }, "Incoterm" },
            { Full with { Incoterm = null }, "Incoterm" },
            { Full with { Capacity = new(0, "tonne", "month") }, "Capacity" },
            { Full with { Capacity = new(4, "tonne", "week") }, "Capacity" },
            { Full with { LeadDays = 0 }, "LeadDays" },
            { Full with { Season = [0] }, "Season" },
            { Full with { Certificates = [new("halal", "", null)] }, "Certificates" },
            { Full with { Certificates = [new("mine", "1", null)] }, "Certificates" },
            { Full with { Ocop = new(2, "1", new DateOnly(2028, 1, 1)) }, "Ocop" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_next_to_its_field(ProductDetails details, string field) =>
        Should.Throw<Refusal>(() => Given.Nothing.When(With(details))).Field.ShouldBe(field);

    [Theory]
    [InlineData("8934563138165", true)]
    [InlineData("96385074", true)]
    [InlineData("036000291452", true)]
    [InlineData("10036000291459", true)]
    [InlineData("8934563138166", false)]
    [InlineData("893456313816", false)]
    [InlineData("not digits", false)]
    public void The_check_digit_tells(string digits, bool valid) =>
        Gtin.IsValid(digits).ShouldBe(valid);

    [Fact]
    public void Pictures_come_in_an_order_once_each_and_not_too_many()
    {
        var (a, b, c) = (Hash('a'), Hash('b'), Hash('c'));
        Draft
            .When(new PictureProduct(Robusta, a, [b, a, b, c]))
            .Single()
            .ShouldBeOfType<ProductPictured>()
            .Others.ShouldBe([b, c]);
        Draft
            .And(Robusta, new ProductPictured(Robusta, a, [b]))
            .When(new PictureProduct(Robusta, a, [b]))
            .ShouldBeEmpty();
        Should
            .Throw<Refusal>(() =>
                Draft.When(
                    new PictureProduct(
                        Robusta,
                        a,
                        [.. Enumerable.Range(0, 8).Select(i => Hash((char)('0' + i)))]
                    )
                )
            )
            .Field.ShouldBe("Picture");
    }

    [Fact]
    public void Every_gap_has_its_price_and_nothing_missing_is_a_hundred()
    {
        var row = new ProductViewProjection()
            .Rows([
                .. Given.Nothing.When(With(Full)),
                new ProductPictured(Robusta, "a", ["b", "c"]),
            ])
            .Single();
        ProductCompleteness.Gaps(row).ShouldBe([new ProductGap("Description", 6, "text")]);
        ProductCompleteness.Score(row).ShouldBe(94);
        ProductCompleteness.Score(new ProductView()).ShouldBe(0);
    }

    [Fact]
    public void A_form_gives_back_what_it_was_given()
    {
        var words = new TradePromotion.Wording.Words();
        var errors = new TradePromotion.Deciding.FormState(words);
        var input = DetailsInput.Of(Full);
        input.MakeRoom();
        input.Tiers.Count.ShouldBe(4);
        input.Read(errors).ShouldBe(Full);
        errors.IsClean.ShouldBeTrue();
        input.OcopUntil = null;
        input.Capacity = "much";
        input.Read(errors);
        errors["Ocop"].ShouldNotBeNull();
        errors["Capacity"].ShouldNotBeNull();
    }

    [Fact]
    public void A_form_that_sends_only_the_first_section_is_a_form_too()
    {
        // The binder sets what was not sent to null, whatever stood there.
        var input = new ProductInput
        {
            More = null!,
            Pictures = null!,
            Without = null!,
        };
        input.More.MakeRoom();
        input.ChosenPictures.ShouldBeEmpty();
        new DetailsInput
        {
            Season = null!,
            Tiers = null!,
            Certificates = null!,
        }
            .Read(new TradePromotion.Deciding.FormState(new TradePromotion.Wording.Words()))
            .ShouldBe(ProductDetails.None);
    }
}
