using TradePromotion.Matching.Suggesting;

namespace TradePromotion.Tests.Matching.Suggesting;

/// <summary>What a good is called leads to its code, with the words that did.</summary>
public sealed class HsSuggesterTests
{
    private static readonly HsLexicon Lexicon = new(
        [new("6109", ["áo thun"]), new("3920", ["màng bọc"]), new("8516", ["máy sấy tóc"])],
        [new(["pe"], "polyme từ etylen")]
    );

    private static readonly HsSuggester Suggester = HsSuggester.Build(
        SmallNomenclature.Rows,
        Lexicon
    );

    private static string First(string text) => Suggester.Suggest(text, 5)[0].Code;

    [Theory]
    [InlineData("Cà phê rang, chưa xay", "09012110")]
    [InlineData("Roasted coffee beans, unground", "09012110")]
    [InlineData("Green tea in packets", "090210")]
    [InlineData("chè xanh Thái Nguyên", "090210")]
    [InlineData("Máy sấy khô tóc", "85163100")]
    public void Words_of_the_nomenclature_find_their_line(string text, string code) =>
        First(text)[..6].ShouldBe(code[..6]);

    [Fact]
    public void Words_that_speak_for_a_code_are_given_as_they_were_typed()
    {
        var found = Suggester.Suggest("Áo thun nam, 100% cotton", 5)[0];
        found.Code.ShouldStartWith("6109");
        found.Words.ShouldContain("áo thun");
        found.Words.ShouldNotContain("áo");
        found.Score.ShouldBeInRange(0.01, 1);
    }

    [Fact]
    public void What_the_trade_calls_things_counts_without_signs_too() =>
        First("ao thun nam").ShouldStartWith("6109");

    [Fact]
    public void Abbreviations_are_read_in_full() =>
        First("Màng bọc PE dạng cuộn").ShouldBe("39201000");

    [Fact]
    public void Slips_are_forgiven() => First("decafeinated cofee").ShouldStartWith("0901");

    [Fact]
    public void What_a_good_is_for_says_less_than_what_it_is() =>
        First("Màng bọc bằng plastic dùng để gói chè xanh").ShouldStartWith("3920");

    [Fact]
    public void What_a_line_excludes_does_not_speak_for_it() =>
        Suggester
            .Suggest("hạt dẻ", 5)
            .ShouldNotContain(s => s.Code.StartsWith("0901", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("XK-2000 #### 12/34")]
    public void Nothing_said_is_nothing_suggested(string text) =>
        Suggester.Suggest(text, 5).ShouldBeEmpty();

    [Fact]
    public void Each_subheading_stands_once_and_the_best_first()
    {
        var found = Suggester.Suggest("cà phê, chè, màng plastic, áo phông, máy sấy", 10);
        found.Select(s => s.Code[..6]).ShouldBeUnique();
        found.Select(s => s.Score).ShouldBe(found.Select(s => s.Score).OrderDescending());
    }

    [Fact]
    public void What_people_confirmed_is_learnt_from()
    {
        const string Text = "Trường Sơn hộp quà Tết";
        Suggester.Suggest(Text, 5).ShouldBeEmpty();
        var taught = Suggester.Learn([new("Hộp quà Trường Sơn", "09021010")]);
        var found = taught.Suggest(Text, 5)[0];
        found.Code.ShouldStartWith("0902");
        found.Words.ShouldContain(word => word.Contains("trường"));
        Suggester.Suggest(Text, 5).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_nomenclature_ends_at_chapters_so_do_suggestions()
    {
        var chapters = HsSuggester.Build(
            [
                new("09", ["Cà phê, chè"], ["Coffee, tea"]),
                new("61", ["Hàng may mặc dệt kim"], ["Knitted apparel"]),
            ],
            Lexicon
        );
        chapters.Suggest("áo thun", 5).Select(s => s.Code).ShouldBe(["61"]);
        chapters.Suggest("coffee", 5).Select(s => s.Code).ShouldBe(["09"]);
    }

    [Fact]
    public void It_can_be_called_off() =>
        Should.Throw<OperationCanceledException>(() =>
            Suggester.Suggest("cà phê", 5, new CancellationToken(canceled: true))
        );

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Suggester
            .Suggest("chè và cà phê", 9)
            .Select(s => s.Code)
            .ShouldBe(Suggester.Suggest("chè và cà phê", 9).Select(s => s.Code));
}
