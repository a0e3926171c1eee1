using TradePromotion.Identity.Profiling;
using TradePromotion.Identity.Published;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class StateSpokenLanguagesTests
{
    private static readonly StateSpokenLanguages State = new(Hanh, ["vi", "ja"]);

    [Fact]
    public void Says_all_of_them_each_once() =>
        Confirmed
            .When(new StateSpokenLanguages(Hanh, ["vi", "ja", "vi"]))
            .ShouldHaveSingleItem()
            .ShouldBeOfType<SpokenLanguagesStated>()
            .Languages.ShouldBe(["vi", "ja"]);

    [Fact]
    public void The_same_again_is_no_event() =>
        Confirmed
            .And(Hanh, new SpokenLanguagesStated(Hanh, ["vi", "ja"]))
            .When(State)
            .ShouldBeEmpty();

    [Fact]
    public void None_at_all_takes_back_what_was_said() =>
        Confirmed
            .And(Hanh, new SpokenLanguagesStated(Hanh, ["vi"]))
            .When(new StateSpokenLanguages(Hanh, []))
            .ShouldHaveSingleItem();

    [Theory]
    [InlineData("tlh")]
    [InlineData("")]
    [InlineData("English")]
    public void One_nobody_does_business_in_is_refused_next_to_its_field(string language) =>
        Should
            .Throw<Refusal>(() => Confirmed.When(new StateSpokenLanguages(Hanh, [language])))
            .Field.ShouldBe("Speaks");

    [Fact]
    public void Only_the_person()
    {
        Confirmed.Allows(State, Herself).ShouldBeTrue();
        Confirmed.Allows(State, Someone.Who(Stranger, [Role.Buyer])).ShouldBeFalse();
        Confirmed.Allows(State, Administrator).ShouldBeFalse();
        Confirmed.Allows(State, Actor.Anonymous).ShouldBeFalse();
    }
}
