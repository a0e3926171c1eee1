using TradePromotion.Identity.Profiling;
using TradePromotion.Identity.Published;
using static TradePromotion.Tests.Identity.PersonExamples;

namespace TradePromotion.Tests.Identity;

public sealed class ChangeProfileTests
{
    private static readonly ChangeProfile Move = new(Hanh, "Nguyễn Hạnh", "en", "Europe/Paris");

    [Fact]
    public void Changes_what_is_different() =>
        Confirmed
            .When(Move)
            .ShouldBe([new ProfileChanged(Hanh, "Nguyễn Hạnh", "en", "Europe/Paris")]);

    [Fact]
    public void The_same_again_is_no_event() =>
        Confirmed
            .And(Hanh, new ProfileChanged(Hanh, "Nguyễn Hạnh", "en", "Europe/Paris"))
            .When(Move)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("", "vi", "Asia/Ho_Chi_Minh", "Name")]
    [InlineData("Hạnh", "Vietnamese", "Asia/Ho_Chi_Minh", "Language")]
    [InlineData("Hạnh", "vi", "GMT+25", "Zone")]
    public void What_cannot_be_is_refused_next_to_its_field(
        string name,
        string language,
        string zone,
        string field
    ) =>
        Should
            .Throw<Refusal>(() => Confirmed.When(new ChangeProfile(Hanh, name, language, zone)))
            .Field.ShouldBe(field);

    [Fact]
    public void Only_the_person()
    {
        Confirmed.Allows(Move, Herself).ShouldBeTrue();
        Confirmed.Allows(Move, Someone.Who(Stranger, [Role.Buyer])).ShouldBeFalse();
        Confirmed.Allows(Move, Administrator).ShouldBeFalse();
        Confirmed.Allows(Move, Actor.Anonymous).ShouldBeFalse();
    }
}
