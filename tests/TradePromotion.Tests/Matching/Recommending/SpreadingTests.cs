using TradePromotion.Matching.Recommending.Spreading;

namespace TradePromotion.Tests.Matching.Recommending;

public class SpreadingTests
{
    [Fact]
    public void Nobody_is_given_more_than_there_is_room_for()
    {
        var random = new Random(7);
        for (var turn = 0; turn < 20; turn++)
        {
            var edges = Edges(random, 30, 10);
            double[] buyers = [.. Enumerable.Range(0, 30).Select(_ => random.Next(1, 6))];
            double[] exhibitors = [.. Enumerable.Range(0, 10).Select(_ => random.Next(1, 9))];
            var amounts = CapacityMatching.Amounts(edges, buyers, exhibitors);
            Assert.All(amounts, a => Assert.True(a > 0));
            for (var b = 0; b < 30; b++)
                Assert.True(Sum(b, e => e.Buyer) <= buyers[b] * 1.000001);
            for (var x = 0; x < 10; x++)
                Assert.True(Sum(x, e => e.Exhibitor) <= exhibitors[x] * 1.000001);

            double Sum(int who, Func<Edge, int> side) =>
                edges.Select((e, i) => side(e) == who ? amounts[i] : 0.0).Sum();
        }
    }

    [Fact]
    public void Two_who_have_only_each_other_come_to_what_the_equation_says()
    {
        // A score of 0 is no better than staying alone: a² + a·b = 1 on both sides, a = b = 1/√2, the pair ½.
        var amounts = CapacityMatching.Amounts([new(0, 0, 0)], [1], [1]);
        Assert.Equal(0.5, Assert.Single(amounts), 4);
    }

    [Fact]
    public void The_better_score_gets_more_and_the_popular_is_not_swamped()
    {
        // Everybody likes exhibitor 0 best; it has room for one.
        List<Edge> edges =
        [
            .. Enumerable
                .Range(0, 4)
                .SelectMany(b => new[] { new Edge(b, 0, 90 - b), new Edge(b, 1, 70) }),
        ];
        var amounts = CapacityMatching.Amounts(edges, [1, 1, 1, 1], [1, 4]);
        Assert.True(amounts[0] > amounts[2] && amounts[2] > amounts[4]);
        Assert.True(amounts.Where((_, i) => edges[i].Exhibitor == 1).Sum() > 1);
    }

    [Fact]
    public void Lists_keep_to_length_room_and_floor()
    {
        var random = new Random(8);
        for (var turn = 0; turn < 50; turn++)
        {
            var edges = Edges(random, 40, 12);
            float[] amounts = [.. edges.Select(e => e.Score)];
            int[] rooms = [.. Enumerable.Range(0, 12).Select(_ => random.Next(3, 15))];
            var chosen = SpreadLists.Choose(edges, amounts, 6, rooms, floor: 2);
            Assert.Equal(chosen.Distinct().Order(), chosen);
            Assert.All(
                chosen.GroupBy(i => edges[i].Buyer),
                list => Assert.InRange(list.Count(), 1, 6)
            );
            for (var e = 0; e < 12; e++)
            {
                var shown = chosen.Count(i => edges[i].Exhibitor == e);
                Assert.InRange(shown, Math.Min(2, edges.Count(x => x.Exhibitor == e)), rooms[e]);
            }
        }
    }

    [Fact]
    public void Gini_is_none_for_the_even_and_near_one_for_the_single()
    {
        Assert.Equal(0, Exposure.Gini([3, 3, 3]), 9);
        Assert.Equal(0.9, Exposure.Gini([0, 0, 0, 0, 0, 0, 0, 0, 0, 5]), 9);
        Assert.Equal(0.25, Exposure.Gini([1, 3]), 9);
        Assert.Equal(0, Exposure.Gini([]));
        Assert.Equal(0, Exposure.Gini([0, 0]));
    }

    [Fact]
    public void The_first_place_is_worth_most()
    {
        Assert.Equal(1, Exposure.Of(0));
        Assert.Equal(0.5, Exposure.Of(2), 9);
    }

    private static List<Edge> Edges(Random random, int buyers, int exhibitors) =>
        [
            .. Enumerable
                .Range(0, buyers)
                .SelectMany(b =>
                    Enumerable
                        .Range(0, exhibitors)
                        .Where(_ => random.Next(2) == 0)
                        .Select(e => new Edge(b, e, 40 + (60 * random.NextSingle())))
                ),
        ];
}
