using TradePromotion.Catalogue.Equating;
using TradePromotion.Catalogue.Published;
using TradePromotion.Tests.Companies;

namespace TradePromotion.Tests.Catalogue;

public sealed class SynonymsTests
{
    private static readonly Guid Group = Ids.Of("test", "durian");
    private static readonly Guid Another = Ids.Of("test", "coffee");
    private static readonly WriteSynonyms Write = new(
        Group,
        ["sầu riêng", " Durian ", "musang   king", "DURIAN", ""],
        CompanyExamples.Officer.PersonId
    );

    [Fact]
    public void A_group_keeps_each_word_once_as_it_was_typed_first()
    {
        var written = Given.Nothing.When(Write).Single();
        written
            .ShouldBeOfType<SynonymsWritten>()
            .Words.ShouldBe(["sầu riêng", "Durian", "musang king"]);
        Given.Events(Synonyms.StreamId, written).When(Write).ShouldBeEmpty();
    }

    [Fact]
    public void One_word_is_no_group_and_a_word_stands_in_one_group_only()
    {
        Should
            .Throw<Refusal>(() => Given.Nothing.When(Write with { Words = ["cà phê", "CA PHE"] }))
            .Key.ShouldBe("Catalogue.Synonyms.Refused.One");
        var given = Given.Events(Synonyms.StreamId, Given.Nothing.When(Write).Single());
        var again = Write with { GroupId = Another, Words = ["sau rieng", "thorny fruit"] };
        Should
            .Throw<Refusal>(() => given.When(again))
            .Key.ShouldBe("Catalogue.Synonyms.Refused.Taken");
    }

    [Fact]
    public void Officers_and_administrators_write_nobody_else()
    {
        Given.Nothing.Allows(Write, CompanyExamples.Officer).ShouldBeTrue();
        Given.Nothing.Allows(Write, CompanyExamples.Stranger).ShouldBeFalse();
        Given
            .Nothing.Allows(Write with { By = CompanyExamples.Lan }, CompanyExamples.LanHerself)
            .ShouldBeFalse();
        Given
            .Nothing.Allows(
                new DropSynonyms(Group, CompanyExamples.Lan),
                CompanyExamples.LanHerself
            )
            .ShouldBeFalse();
    }

    [Fact]
    public void A_dropped_group_is_gone()
    {
        var written = Given.Nothing.When(Write).Single();
        var given = Given.Events(Synonyms.StreamId, written);
        var dropped = given.When(new DropSynonyms(Group, Write.By)).Single();
        new SynonymViewProjection().Rows(written).Single().Words.Count.ShouldBe(3);
        new SynonymViewProjection().Rows(written, dropped).ShouldBeEmpty();
        Given.Nothing.When(new DropSynonyms(Group, Write.By)).ShouldBeEmpty();
    }

    [Fact]
    public void Words_that_come_with_the_platform_and_an_agencys_for_the_same_good_are_one_group()
    {
        var joined = SynonymGroups.Joined([
            new SynonymView { Words = ["coffee", "kopi", "ca phe"] },
        ]);
        joined.Count.ShouldBe(SynonymGroups.Given.Count);
        joined.Single(words => words.Contains("kopi")).ShouldContain("kaffee");
        SynonymGroups
            .Joined([new SynonymView { Words = ["zongzi", "bánh ú"] }])
            .Count.ShouldBe(SynonymGroups.Given.Count + 1);
    }
}
