using TradePromotion.Matchmaking;
using TradePromotion.Matchmaking.Needing;
using TradePromotion.Matchmaking.Published;
using static TradePromotion.Tests.Matchmaking.MatchmakingExamples;

namespace TradePromotion.Tests.Matchmaking;

public sealed class NeedsTests
{
    private static readonly DescribeNeed Describe = new(Kontor, Coffee, Robusta);
    private static readonly DescribeBuying Buying = new(
        Kontor,
        BuyerKind.Importer,
        PurchaseRole.Decides,
        new Money(250_000, "EUR"),
        ["de", "en", "de"]
    );

    [Fact]
    public void A_few_words_are_enough_to_begin_with()
    {
        var words = Describe with { Wanted = new() { Words = "dried mango" } };
        Given.Nothing.When(words).ShouldBe([new NeedDescribed(Kontor, Coffee, words.Wanted)]);
    }

    [Fact]
    public void Saying_the_same_again_changes_nothing()
    {
        WantsRobusta.When(Describe).ShouldBeEmpty();
        WantsRobusta
            .When(Describe with { Wanted = Robusta with { Certificates = [] } })
            .Count.ShouldBe(1);
        WantsRobusta
            .When(
                Describe with
                {
                    Wanted = Robusta with { Certificates = ["organic-eu"], Origins = ["66"] },
                }
            )
            .ShouldBeEmpty();
    }

    public static TheoryData<Wanted, string> Wrong =>
        new()
        {
            { new(), "Words" },
            { Robusta with { Words = new string('a', 301) }, "Words" },
            { Robusta with { HsCode = "7701" }, "HsCode" },
            { Robusta with { Quantity = new(0, "tonne") }, "Quantity" },
            { Robusta with { Quantity = new(1, "spoon") }, "Quantity" },
            { Robusta with { Price = new(5, 4, "USD", "kg") }, "Price" },
            { Robusta with { Price = new(null, 0, "USD", "kg") }, "Price" },
            { Robusta with { Price = new(null, 4, "XXX", "kg") }, "Price" },
            { Robusta with { Incoterms = ["COD"] }, "Incoterms" },
            { Robusta with { Certificates = ["none"] }, "Certificates" },
            { Robusta with { Origins = ["XX"] }, "Origins" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_next_to_its_field(Wanted wanted, string field) =>
        Should
            .Throw<Refusal>(() => Given.Nothing.When(Describe with { Wanted = wanted }))
            .Field.ShouldBe(field);

    [Fact]
    public void There_is_an_end_to_what_one_company_can_want()
    {
        var full = Given.Events(
            Needs.IdOf(Kontor),
            [
                .. Enumerable
                    .Range(0, Needs.Most)
                    .Select(n => new NeedDescribed(Kontor, Ids.Of("need", n), Robusta)),
            ]
        );
        Should.Throw<Refusal>(() => full.When(Describe)).Field.ShouldBeNull();
        full.When(
                Describe with
                {
                    NeedId = Ids.Of("need", 1),
                    Wanted = new() { Words = "tea" },
                }
            )
            .Count.ShouldBe(1);
    }

    [Fact]
    public void What_is_not_wanted_any_more_goes_once()
    {
        WantsRobusta.When(new DropNeed(Kontor, Coffee)).Count.ShouldBe(1);
        Given.Nothing.When(new DropNeed(Kontor, Coffee)).ShouldBeEmpty();
    }

    [Fact]
    public void How_a_company_buys_is_said_once_and_changed_only_by_something_else()
    {
        var described = (BuyingDescribed)Given.Nothing.When(Buying).Single();
        described.Languages.ShouldBe(["de", "en"]);
        var said = Given.Events(Needs.IdOf(Kontor), described);
        said.When(Buying).ShouldBeEmpty();
        said.When(Buying with { Role = null }).Count.ShouldBe(1);
    }

    [Fact]
    public void Amounts_kinds_and_languages_must_be_known()
    {
        Field(Buying with { Volume = new Money(0, "EUR") }).ShouldBe("Volume");
        Field(Buying with { Volume = new Money(1, "XXX") }).ShouldBe("Volume");
        Field(Buying with { Kind = (BuyerKind)99 }).ShouldBe("Kind");
        Field(Buying with { Role = (PurchaseRole)99 }).ShouldBe("Role");
        Field(Buying with { Languages = ["xx"] }).ShouldBe("Languages");

        static string? Field(DescribeBuying command) =>
            Should.Throw<Refusal>(() => Given.Nothing.When(command)).Field;
    }

    [Fact]
    public void Only_people_of_the_company_say_what_it_wants()
    {
        var stranger = Someone.Who(Ids.Of("test", "other"), [Role.Buyer], Ids.Of("test", "x"));
        var officer = Someone.Who(Ids.Of("test", "officer"), [Role.Officer], Ids.Of("test", "y"));
        Given.Nothing.Allows(Describe, Johanna).ShouldBeTrue();
        foreach (var other in new[] { stranger, officer, Actor.Anonymous })
        {
            Given.Nothing.Allows(Describe, other).ShouldBeFalse();
            Given.Nothing.Allows(Buying, other).ShouldBeFalse();
            WantsRobusta.Allows(new DropNeed(Kontor, Coffee), other).ShouldBeFalse();
        }
    }

    [Fact]
    public void Who_does_not_look_after_the_company_may_only_read() =>
        Should.Throw<Forbidden>(() => new Side(new(), Manages: false).MustManage("needs"));

    [Fact]
    public void The_view_holds_what_is_wanted_now()
    {
        var tea = Ids.Of("test", "tea");
        var row = new NeedsViewProjection()
            .Rows(
                new NeedDescribed(Kontor, Coffee, Robusta),
                new NeedDescribed(Kontor, tea, new() { Words = "tea" }),
                new NeedDescribed(Kontor, tea, new() { Words = "green tea" }),
                new BuyingDescribed(Kontor, BuyerKind.Agent, null, null, ["en"]),
                new NeedDropped(Kontor, Coffee)
            )
            .Single();
        row.Needs.ShouldBe([new NeedLine(tea, new() { Words = "green tea" })]);
        (row.Id, row.Kind).ShouldBe((Kontor, BuyerKind.Agent));
    }

    [Fact]
    public void Each_missing_answer_costs_its_points_and_says_where_to_give_it()
    {
        var none = new NeedsView { Id = Kontor };
        NeedsCompleteness.Score(NeedsCompleteness.Gaps(none)).ShouldBe(0);
        var whole = none with
        {
            Needs = [new(Coffee, Robusta)],
            Kind = BuyerKind.Importer,
            Role = PurchaseRole.Decides,
            Volume = new Money(1, "EUR"),
            Languages = ["en"],
        };
        NeedsCompleteness.Gaps(whole).ShouldBeEmpty();
        NeedsCompleteness
            .Gaps(whole with { Needs = [new(Coffee, Robusta with { Price = null })] })
            .ShouldBe([new("Price", 10, $"desk/needs/{Coffee}?step=amount")]);
        // That none is asked for is an answer too.
        NeedsCompleteness
            .Gaps(whole with { Needs = [new(Coffee, Robusta with { Certificates = [] })] })
            .ShouldBeEmpty();
    }
}
