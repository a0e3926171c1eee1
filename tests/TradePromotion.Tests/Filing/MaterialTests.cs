using TradePromotion.Catalogue.Illustrating;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Illustrating;
using TradePromotion.Companies.Published;
using TradePromotion.Filing;
using TradePromotion.Filing.Showing;
using TradePromotion.Tests.Catalogue;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Filing;

public sealed class MaterialTests
{
    private static readonly Material Full = new(
        [new("abc", LocalText.Of("Sân phơi", null))],
        [new("https://www.youtube.com/watch?v=1", LocalText.Empty)],
        [new(new(Ids.Of("test", "brochure"), "b.pdf", "application/pdf", 9), LocalText.Empty)]
    );

    [Fact]
    public void It_is_shown_and_showing_it_again_changes_nothing()
    {
        var shown = JustRegistered.When(new ShowCompanyMaterial(BuonHo, Full)).Single();
        JustRegistered
            .And(BuonHo, shown)
            .When(new ShowCompanyMaterial(BuonHo, Full with { Pictures = [.. Full.Pictures] }))
            .ShouldBeEmpty();
        new CompanyViewProjection().Rows(Registered, shown).Single().Material.ShouldBe(Full);
        var product = ProductExamples
            .Draft.When(new ShowProductMaterial(ProductExamples.Robusta, Full))
            .Single();
        new ProductViewProjection()
            .Rows([.. Given.Nothing.When(ProductExamples.Describe), product])
            .Single()
            .Material.ShouldBe(Full);
    }

    [Fact]
    public void Only_its_own_people_show_something()
    {
        foreach (var actor in new[] { Stranger, Officer, Actor.Anonymous })
        {
            JustRegistered.Allows(new ShowCompanyMaterial(BuonHo, Full), actor).ShouldBeFalse();
            ProductExamples
                .Draft.Allows(new ShowProductMaterial(ProductExamples.Robusta, Full), actor)
                .ShouldBeFalse();
        }
        JustRegistered.Allows(new ShowCompanyMaterial(BuonHo, Full), LanHerself).ShouldBeTrue();
    }

    public static TheoryData<Material, string> Wrong =>
        new()
        {
            {
                Full with
                {
                    Pictures = [new("abc", LocalText.Of(null, new string('a', 161)))],
                },
                "Pictures"
            },
            { Full with { Videos = [new("http://youtube.com/1", LocalText.Empty)] }, "Videos" },
            { Full with { Videos = [new("https://evil.example/1", LocalText.Empty)] }, "Videos" },
            { Full with { Videos = [new("https://notyoutube.com/1", LocalText.Empty)] }, "Videos" },
            {
                Full with
                {
                    Documents =
                    [
                        Full.Documents[0] with
                        {
                            Text = LocalText.Of(new string('a', 161), null),
                        },
                    ],
                },
                "Documents"
            },
        };

    [Theory, MemberData(nameof(Wrong))]
    public void What_cannot_be_shown_is_refused_next_to_its_field(
        Material material,
        string field
    ) => Should.Throw<Refusal>(material.MustMakeSense).Field.ShouldBe(field);

    [Fact]
    public void A_paper_for_verification_is_no_material() =>
        MaterialKeeper.OwnerOf(BuonHo).ShouldNotBe(BuonHo);
}
