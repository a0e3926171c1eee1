using TradePromotion.Demo.Content;
using TradePromotion.Matchmaking.Needing;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Demo.Loading;

/// <summary>Buyers say what they want: some question by question, the others in the one sentence they came with.</summary>
public sealed class NeedsLoader(Hands hands)
{
    /// <summary>One buyer's needs.</summary>
    public async Task Load(DemoBuyer buyer, CancellationToken cancel)
    {
        var company = DemoIds.Company(buyer.Key);
        IReadOnlyList<Wanted> needs = buyer.Needs ?? [new() { Words = buyer.Wants.In("en") }];
        foreach (var (n, wanted) in needs.Index())
            await hands.Do(
                buyer.Person,
                new DescribeNeed(company, Ids.Of("demo-need", buyer.Key, n), wanted),
                cancel
            );
        if (buyer.Buying is { } buying)
            await hands.Do(
                buyer.Person,
                new DescribeBuying(
                    company,
                    buying.Kind,
                    buying.Role,
                    buying.Volume,
                    buying.Languages
                ),
                cancel
            );
    }
}
