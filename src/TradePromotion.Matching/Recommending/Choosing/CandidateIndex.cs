using System.Collections;
using TradePromotion.Matching.Recommending.Profiling;
using TradePromotion.Matching.Recommending.Scoring;

namespace TradePromotion.Matching.Recommending.Choosing;

/// <summary>
/// Finds the best exhibitors for a buyer among very many without scoring all: those that share a subheading or a word come
/// first, then a heading, then a chapter, and it ends as soon as nobody left can reach the list. Who shares none of these
/// scores 0. So the list is the one full scoring gives.
/// </summary>
public sealed class CandidateIndex
{
    private readonly IReadOnlyList<ExhibitorProfile> _exhibitors;
    private readonly GoodsIndex _goods;

    /// <param name="exhibitors">The exhibitors; one's number is the place in the list.</param>
    public CandidateIndex(IReadOnlyList<ExhibitorProfile> exhibitors)
    {
        _exhibitors = exhibitors;
        _goods = new(exhibitors.Select(e => e.Offers.Select(o => o.Goods)));
    }

    /// <summary>The best exhibitors for a buyer.</summary>
    /// <param name="scorer">Scores a pair.</param>
    /// <param name="buyer">The buyer.</param>
    /// <param name="gates">Who may not be suggested to whom.</param>
    /// <param name="most">How many are wanted.</param>
    /// <returns>The best, and how many pairs were scored to find them.</returns>
    public (IReadOnlyList<Liked> Best, int Scored) Find(
        PairScorer scorer,
        Someone<BuyerProfile> buyer,
        Gates gates,
        int most
    )
    {
        var best = new TopList(most);
        var seen = new BitArray(_exhibitors.Count);
        var scored = 0;
        foreach (var (candidates, mostAlike) in Stages(buyer.Profile))
        {
            // No candidate of this stage or a later one is more alike than this.
            if (best.Bar > scorer.Most(buyer.Profile, mostAlike))
                break;
            foreach (var e in candidates)
            {
                if (seen[e] || gates.Of(buyer.Number, e) != Gate.Open)
                    continue;
                seen[e] = true;
                scored++;
                if (scorer.Score(buyer, new(e, _exhibitors[e])) is > 0 and var score)
                    best.Offer(new(e, score));
            }
        }
        return ([.. best.InOrder], scored);
    }

    private IEnumerable<(IEnumerable<int> Candidates, float MostAlike)> Stages(BuyerProfile buyer)
    {
        var goods = buyer.Needs.Select(n => n.Goods).ToList();
        yield return (_goods.WithCode(goods, 6).Concat(_goods.WithWords(goods)), 1);
        yield return (_goods.WithCode(goods, 4), Agreement.Heading);
        yield return (_goods.WithCode(goods, 2), Agreement.Chapter);
    }
}
