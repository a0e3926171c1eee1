using TradePromotion.Wording;

namespace TradePromotion.Tests.House;

public sealed class SearchTermsTests
{
    [Fact]
    public void Every_word_of_a_text_stands_after_a_space() =>
        SearchTerms.Text("Cà-phê", "Đắk Lắk!").ShouldBe(" ca phe dak lak");

    [Fact]
    public void A_question_is_taken_apart_into_words_that_begin_somewhere() =>
        SearchTerms.Patterns("  CÀ phê, ca ").ShouldBe(["% ca%", "% phe%"]);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" % _ ' -- ")]
    public void A_question_without_letters_asks_nothing(string? question) =>
        SearchTerms.Patterns(question).ShouldBeEmpty();

    [Fact]
    public void A_very_long_question_is_cut() =>
        SearchTerms
            .Patterns(string.Join(' ', Enumerable.Range(0, 1000)))
            .Count.ShouldBeLessThan(20);

    [Fact]
    public void A_word_is_searched_in_every_language() =>
        Fold.ForSearch(SearchTerms.WordsOf("Companies.Sector.coffee"))
            .Split(' ')
            .ShouldBe(["coffee", "ca", "phe"], ignoreOrder: true);
}
