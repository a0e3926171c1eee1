using TradePromotion.Matching.Finding;

namespace TradePromotion.Tests.Matching;

public sealed class FindIndexTests
{
    private static readonly Thesaurus Meanings = new([
        ["cà phê", "coffee", "cafe"],
        ["tôm", "shrimp", "prawn"],
    ]);

    private static FindIndex Of(params Findable[] things)
    {
        var index = new FindIndex(Meanings);
        index.Put(things);
        return index;
    }

    private static Findable Thing(
        string name,
        string other = "",
        int order = 0,
        long recent = 0,
        params string[] tags
    ) =>
        new(
            Ids.Of("test", name),
            [new(Fold.ForSearch(name), 3), new(Fold.ForSearch(other), 1)],
            name,
            tags,
            order,
            recent
        );

    private static FindAnswer Ask(FindIndex index, string text, params string[] tags) =>
        index.Find(new(text, tags, 0, 10));

    private static string[] Names(FindIndex index, string text, params Findable[] things) =>
        [.. Ask(index, text).Ids.Select(id => things.Single(t => t.Id == id).Spelled)];

    [Theory]
    [InlineData("ca phe")]
    [InlineData("CÀ-PHÊ")]
    [InlineData("caphe")] // two words in one
    [InlineData("coffee")] // another language
    [InlineData("cofee")] // a letter left out
    [InlineData("robsuta")] // two letters changed places
    [InlineData("robu")] // a beginning
    [InlineData("ca phe robusta")]
    [InlineData("phoi gian")] // from the description
    public void Is_found_by(string question) =>
        Ask(Of(Thing("Cà phê Robusta", "Phơi giàn")), question).Total.ShouldBe(1);

    [Theory]
    [InlineData("ca tra")]
    [InlineData("busta")] // the middle of a word
    [InlineData("ca phe xoai")] // every word must be there
    public void Is_not_found_by(string question) =>
        Ask(Of(Thing("Cà phê Robusta", "Phơi giàn")), question).Total.ShouldBe(0);

    [Fact]
    public void A_misspelling_is_only_guessed_where_the_word_is_unknown_and_the_guess_is_told()
    {
        var index = Of(Thing("Black pepper"), Thing("Peeler"));
        var answer = Ask(index, "black peper");
        answer.Total.ShouldBe(1);
        answer.Corrections.ShouldBe([new Correction("peper", "pepper")]);
        Ask(index, "pepper").Corrections.ShouldBeEmpty();
    }

    [Fact]
    public void Words_that_exist_but_never_together_are_read_as_their_neighbours()
    {
        var index = Of(Thing("White rice"), Thing("Rise bags"));
        Ask(index, "white rise").Ids.ShouldBe([Ids.Of("test", "White rice")]);
    }

    [Fact]
    public void Names_come_before_descriptions_then_the_order_then_the_newest()
    {
        Findable[] things =
        [
            Thing("Máy rang", "dùng cho cà phê"),
            Thing("Cà phê hòa tan", order: 21),
            Thing("Cà phê nhân", order: 9, recent: 1),
            Thing("Cà phê hạt", order: 9, recent: 2),
        ];
        Names(Of(things), "cà phê", things)
            .ShouldBe(["Cà phê hạt", "Cà phê nhân", "Cà phê hòa tan", "Máy rang"]);
    }

    [Fact]
    public void Who_types_signs_gets_what_is_spelled_so_first()
    {
        Findable[] things = [Thing("Bò khô"), Thing("Bơ sáp")];
        Names(Of(things), "bơ", things).ShouldBe(["Bơ sáp", "Bò khô"]);
        Names(Of(things), "bò", things).ShouldBe(["Bò khô", "Bơ sáp"]);
    }

    [Fact]
    public void Counts_of_a_filter_hold_for_its_other_values()
    {
        var index = Of(
            Thing("A cà phê", tags: ["sector:coffee", "market:DE", "market:JP"]),
            Thing("B cà phê", tags: ["sector:coffee", "market:DE"]),
            Thing("C cà phê", tags: ["sector:crafts", "market:JP"])
        );
        var answer = Ask(index, "ca phe", "sector:coffee");
        answer.Total.ShouldBe(2);
        answer.Counts.ShouldBe(
            new Dictionary<string, int>
            {
                ["sector:coffee"] = 2,
                ["sector:crafts"] = 1,
                ["market:DE"] = 2,
                ["market:JP"] = 1,
            },
            ignoreOrder: true
        );
        Ask(index, "", "sector:coffee", "sector:crafts").Total.ShouldBe(3);
        Ask(index, "", "sector:coffee", "market:JP").Total.ShouldBe(1);
        Ask(index, "", "ocop:5").Total.ShouldBe(0);
    }

    [Fact]
    public void What_is_put_again_or_removed_is_found_as_it_is_now()
    {
        var index = Of(Thing("Tôm sú"), Thing("Gạo ST25"));
        index.Put([Thing("Tôm sú", "đông lạnh")]);
        Ask(index, "dong lanh").Total.ShouldBe(1);
        Ask(index, "prawn").Total.ShouldBe(1);
        index.Remove([Ids.Of("test", "Tôm sú")]);
        Ask(index, "prawn").Total.ShouldBe(0);
        Ask(index, "").Total.ShouldBe(1);
        index.Waste.ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void Pages_follow_each_other()
    {
        var index = Of([.. Enumerable.Range(0, 50).Select(i => Thing($"Gạo {i}", recent: i))]);
        var all = Enumerable
            .Range(0, 5)
            .SelectMany(page => index.Find(new("gao", [], page * 10, 10)).Ids)
            .ToList();
        all.ShouldBe(Enumerable.Range(0, 50).Reverse().Select(i => Ids.Of("test", $"Gạo {i}")));
    }

    [Fact]
    public void Many_ask_while_one_writes()
    {
        var index = Of(Thing("Gạo 0"));
        Parallel.For(
            1,
            200,
            i =>
            {
                if (i % 4 == 0)
                    index.Put([Thing($"Gạo {i}")]);
                else
                    Ask(index, "gao").Total.ShouldBeGreaterThan(0);
            }
        );
        Ask(index, "gao").Total.ShouldBe(50);
    }
}
