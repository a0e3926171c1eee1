using TradePromotion.Companies.Published;
using TradePromotion.Demo.Content;
using TradePromotion.Matchmaking.Needing;
using TradePromotion.Matchmaking.Published;
using TradePromotion.Matchmaking.Wishing;

namespace TradePromotion.Demo.Loading;

/// <summary>
/// Buyers say what they want: some question by question, the others in the one sentence they came with. Exhibitors say whom
/// they wish to meet: those of the markets they know, and by the size of what they make.
/// </summary>
public sealed class NeedsLoader(Hands hands)
{
    /// <summary>One company's wishes; a household or cooperative is glad of every buyer, and says less.</summary>
    public Task Load(DemoExhibitor company, CancellationToken cancel) =>
        hands.Do(
            company.Staff[0],
            new StateWishes(
                DemoIds.Company(company.Key),
                company.Markets,
                company.Kind == CompanyKind.Enterprise
                    ? [BuyerKind.Importer, BuyerKind.Distributor, BuyerKind.Manufacturer]
                    : [],
                company.Kind == CompanyKind.Enterprise ? new Money(100_000, "USD") : null
            ),
            cancel
        );

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
