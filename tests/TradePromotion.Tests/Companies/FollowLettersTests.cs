using TradePromotion.Booths.Published;
using TradePromotion.Companies.Following;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class FollowLettersTests
{
    private static readonly ChooseFollowLetters Stop = new(Lan, false);

    [Fact]
    public void Letters_stop_and_come_again_and_asking_twice_changes_nothing()
    {
        Given.Nothing.When(Stop with { Wanted = true }).ShouldBeEmpty();
        var stopped = Given.Nothing.When(Stop).Single();
        var given = Given.Events(Stop.StreamId, stopped);
        given.When(Stop).ShouldBeEmpty();
        var wanted = given.When(Stop with { Wanted = true }).Single();
        new FollowLettersStoppedViewProjection().Rows(stopped).Single().PersonId.ShouldBe(Lan);
        new FollowLettersStoppedViewProjection().Rows(stopped, wanted).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_speaks_for_another()
    {
        Given.Nothing.Allows(Stop, LanHerself).ShouldBeTrue();
        Given.Nothing.Allows(Stop, Actor.Platform).ShouldBeTrue();
        Given.Nothing.Allows(Stop, Stranger).ShouldBeFalse();
        Given.Nothing.Allows(Stop with { PersonId = Guid.Empty }, Actor.Anonymous).ShouldBeFalse();
    }

    [Fact]
    public void A_letter_names_each_company_once_in_the_readers_language()
    {
        News Of(Guid company, string name, string vi, string en) =>
            new(company, LocalText.Of(name, null), LocalText.Of(vi, en), $"products/{en}");
        FollowText
            .Of(
                [
                    Of(BuonHo, "Buôn Hồ", "Cà phê", "coffee"),
                    Of(Agency, "Khác", "Điều", "cashew"),
                    Of(BuonHo, "Buôn Hồ", "Trà", "tea"),
                ],
                "vi",
                url => $"/vi/{url}"
            )
            .ShouldBe(
                "Buôn Hồ\n• Cà phê\n  /vi/products/coffee\n• Trà\n  /vi/products/tea\n\nKhác\n• Điều\n  /vi/products/cashew"
            );
    }
}
