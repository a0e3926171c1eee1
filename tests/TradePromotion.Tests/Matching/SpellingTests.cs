using TradePromotion.Matching.Finding;

namespace TradePromotion.Tests.Matching;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("cashew", "cashew", 0)]
    [InlineData("cashew", "cashw", 1)]
    [InlineData("cashew", "csahew", 1)]
    [InlineData("cashew", "cachew", 1)]
    [InlineData("pangasius", "pangacus", 2)]
    [InlineData("cashew", "coffee", 3)] // more than asked for is said as one more
    public void Counts_slips(string a, string b, int slips) =>
        Spelling.Distance(a, b, 2).ShouldBe(slips);
}
