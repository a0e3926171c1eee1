using TradePromotion.Matchmaking;
using TradePromotion.Matchmaking.Published;
using TradePromotion.Matchmaking.Wishing;

namespace TradePromotion.Tests.Matchmaking;

public sealed class WishesTests
{
    private static readonly Guid Mill = Ids.Of("test", "mill");
    private static readonly StateWishes State = new(
        Mill,
        ["DE", "JP", "DE"],
        [BuyerKind.Importer, BuyerKind.Importer],
        new Money(50_000, "USD")
    );

    [Fact]
    public void What_is_wished_is_said_once()
    {
        var stated = (WishesStated)Given.Nothing.When(State).Single();
        stated.Markets.ShouldBe(["DE", "JP"]);
        stated.Kinds.ShouldBe([BuyerKind.Importer]);
        var said = Given.Events(Wishes.IdOf(Mill), stated);
        said.When(State).ShouldBeEmpty();
        said.When(State with { Smallest = null }).Count.ShouldBe(1);
        new WishesViewProjection().Rows(stated).Single().Kinds.ShouldBe(["Importer"]);
    }

    [Fact]
    public void Markets_kinds_and_amounts_must_be_known()
    {
        Field(State with { Markets = ["XX"] }).ShouldBe("Markets");
        Field(State with { Kinds = [(BuyerKind)99] }).ShouldBe("Kinds");
        Field(State with { Smallest = new Money(-1, "USD") }).ShouldBe("Smallest");
        Field(State with { Smallest = new Money(1, "XXX") }).ShouldBe("Smallest");

        static string? Field(StateWishes command) =>
            Should.Throw<Refusal>(() => Given.Nothing.When(command)).Field;
    }

    [Fact]
    public void Only_people_of_the_company_say_whom_it_wishes_to_meet()
    {
        var own = Someone.Who(Ids.Of("test", "own"), [Role.Exhibitor], Mill);
        var stranger = Someone.Who(Ids.Of("test", "s"), [Role.Exhibitor], Ids.Of("test", "x"));
        var officer = Someone.Who(Ids.Of("test", "o"), [Role.Officer], Ids.Of("test", "y"));
        Given.Nothing.Allows(State, own).ShouldBeTrue();
        Given.Nothing.Allows(State, stranger).ShouldBeFalse();
        Given.Nothing.Allows(State, officer).ShouldBeFalse();
        Given.Nothing.Allows(State, Actor.Anonymous).ShouldBeFalse();
    }

    [Fact]
    public void What_is_said_elsewhere_counts_too()
    {
        var bare = new WishesView { Id = Mill };
        WishesCompleteness.Score(WishesCompleteness.Gaps(bare, new(0, false))).ShouldBe(0);
        WishesCompleteness
            .Gaps(
                bare with
                {
                    Markets = ["DE"],
                    Kinds = ["Importer"],
                    Smallest = new Money(1, "USD"),
                },
                new(3, Languages: false)
            )
            .ShouldBe([new("Team", 10, "account")]);
    }
}
