using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Translating;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Translating;
using TradePromotion.Site.Searching;
using TradePromotion.Tests.Catalogue;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class TranslationTests
{
    private static readonly Translation Kaffee = new("de", "Kaffee Buôn Hồ", "Seit 2011.");
    private static readonly TranslateCompany Translate = new(BuonHo, Kaffee);

    [Fact]
    public void Told_once_changed_and_taken_back()
    {
        var told = JustRegistered.When(Translate).Single();
        var given = JustRegistered.And(BuonHo, told);
        given.When(Translate).ShouldBeEmpty();
        var back = given.When(Translate with { Translation = new("de", "", "") }).Single();
        new CompanyViewProjection().Rows(Registered, told).Single().Translations.ShouldBe([Kaffee]);
        new CompanyViewProjection()
            .Rows(Registered, told, back)
            .Single()
            .Translations.ShouldBeEmpty();
        new SearchEntryProjection()
            .Rows(Registered, told)
            .Single()
            .OtherNames.ShouldBe(["de kaffee buon ho"]);
        new SearchEntryProjection()
            .Rows(Registered, told, back)
            .Single()
            .OtherNames.ShouldBeEmpty();
    }

    [Fact]
    public void A_product_is_told_the_same_way_and_keeps_its_own_texts()
    {
        var command = new TranslateProduct(ProductExamples.Robusta, Kaffee);
        var row = new ProductViewProjection()
            .Rows([
                .. Given.Nothing.When(ProductExamples.Describe),
                .. ProductExamples.Draft.When(command),
            ])
            .Single();
        row.Translations.ShouldBe([Kaffee]);
        row.Name.ShouldBe(ProductExamples.Describe.Name);
        ProductExamples.Draft.Allows(command, LanHerself).ShouldBeTrue();
        ProductExamples.Draft.Allows(command, Stranger).ShouldBeFalse();
    }

    [Fact]
    public void Only_those_who_manage_it_translate()
    {
        JustRegistered.Allows(Translate, LanHerself).ShouldBeTrue();
        foreach (var actor in new[] { Stranger, Officer, Actor.Anonymous })
            JustRegistered.Allows(Translate, actor).ShouldBeFalse();
    }

    [Theory]
    [InlineData("vi", "A", "", "Language")]
    [InlineData("xx", "A", "", "Language")]
    [InlineData("de", "", "text", "Name")]
    public void What_makes_no_sense_is_said_next_to_its_field(
        string language,
        string name,
        string text,
        string field
    ) =>
        Should
            .Throw<Refusal>(() => new Translation(language, name, text).MustMakeSense())
            .Field.ShouldBe(field);
}
