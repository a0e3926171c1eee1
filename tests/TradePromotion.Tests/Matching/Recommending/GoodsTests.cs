using TradePromotion.Matching.Recommending.Profiling;

namespace TradePromotion.Tests.Matching.Recommending;

public class GoodsTests
{
    [Theory]
    [InlineData("09011110", "09011110", 1)]
    [InlineData("09011110", "09011190", 0.9)]
    [InlineData("090111", "09011190", 0.9)]
    [InlineData("090111", "090121", 0.55)]
    [InlineData("0901", "090121", 0.55)]
    [InlineData("090111", "0902", 0.2)]
    [InlineData("090111", "100630", 0)]
    [InlineData("", "090111", 0)]
    public void The_more_digits_agree_the_more_alike_goods_are(
        string one,
        string other,
        double likeness
    )
    {
        Assert.Equal(likeness, new Goods(one).Likeness(new(other)), 6);
        Assert.Equal(likeness, new Goods(other).Likeness(new(one)), 6);
    }

    [Fact]
    public void Words_count_by_their_weight_and_never_as_much_as_a_code()
    {
        var wanted = new Goods("", [new(7, 3), new(1, 1)]);
        Assert.Equal(0.45, wanted.Likeness(new("", [new(7, 9), new(8, 1)])), 6);
        Assert.Equal(0.6, wanted.Likeness(new("0901", [new(1, 1), new(7, 1)])), 6);
        Assert.Equal(0, wanted.Likeness(new("0901", [new(65, 1)])));
    }

    [Fact]
    public void Words_fill_what_the_code_leaves_open() =>
        Assert.Equal(
            0.55 + (0.45 * 0.6),
            new Goods("090111", [new(7, 1)]).Likeness(new("090121", [new(7, 1)])),
            6
        );

    [Theory]
    [InlineData("9")]
    [InlineData("09011")]
    [InlineData("09.01")]
    [InlineData("0901111000")]
    public void What_is_no_code_is_refused(string code) =>
        Assert.Throws<ArgumentException>(() => new Goods(code));
}
