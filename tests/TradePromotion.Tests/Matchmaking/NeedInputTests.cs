using TradePromotion.Deciding;
using TradePromotion.Matchmaking.Needing;
using TradePromotion.Wording;
using static TradePromotion.Tests.Matchmaking.MatchmakingExamples;

namespace TradePromotion.Tests.Matchmaking;

public sealed class NeedInputTests
{
    private readonly FormState _errors = new(new Words());

    [Fact]
    public void A_step_changes_its_own_answers_and_no_others()
    {
        foreach (var step in NeedSteps.All)
            NeedInput.Of(Coffee, Robusta).Into(Robusta, step, _errors).ShouldBe(Robusta, step);
        var emptied = new NeedInput().Into(Robusta, NeedSteps.Terms, _errors);
        emptied.ShouldBe(Robusta with { Incoterms = [], Certificates = null });
        _errors.IsClean.ShouldBeTrue();
    }

    [Fact]
    public void None_is_an_answer()
    {
        var said = new NeedInput { Certificates = ["none"] }.Into(
            Robusta,
            NeedSteps.Terms,
            _errors
        );
        said.Certificates.ShouldNotBeNull().ShouldBeEmpty();
        NeedInput.Of(Coffee, said).Certificates.ShouldBe(["none"]);
    }

    [Fact]
    public void The_code_picked_goes_before_the_one_typed() =>
        new NeedInput { HsCode = "0902", HsChosen = "0901.11" }
            .Into(new(), NeedSteps.Goods, _errors)
            .HsCode.ShouldBe("090111");

    [Theory]
    [InlineData("3", null, "Price")]
    [InlineData("3", "many", "Price")]
    public void A_price_needs_its_upper_end(string from, string? to, string field)
    {
        new NeedInput { PriceFrom = from, PriceTo = to }
            .Into(Robusta, NeedSteps.Amount, _errors)
            .Price.ShouldBeNull();
        _errors[field].ShouldNotBeNull();
    }

    [Fact]
    public void Steps_come_one_after_the_other_and_end()
    {
        NeedSteps.Of("nowhere").ShouldBe(NeedSteps.Goods);
        NeedSteps.After(NeedSteps.Goods).ShouldBe(NeedSteps.Amount);
        NeedSteps.After(NeedSteps.Origin).ShouldBeNull();
    }
}
