using TradePromotion.Matching.Recommending.Choosing;
using TradePromotion.Matching.Recommending.Profiling;

namespace TradePromotion.Tests.Matching.Recommending;

public class SuggestionsTests
{
    private const int Most = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void All_scored_at_once_are_the_best_of_each(int threads)
    {
        var world = World.Create(new Random(2), 60, 700);
        var book = world.Book();
        book.ScoreAll(threads);
        world.Is(book);
    }

    [Fact]
    public void After_any_change_the_lists_are_those_that_scoring_anew_would_give()
    {
        var random = new Random(3);
        var world = World.Create(random, 25, 90);
        var book = world.Book();
        book.ScoreAll();
        for (var turn = 0; turn < 150; turn++)
        {
            var (b, e) = (
                random.Next(world.Buyers.Count + 1),
                random.Next(world.Exhibitors.Count + 1)
            );
            switch (random.Next(3))
            {
                case 0:
                    var buyer = Pairs.SomeBuyer(random);
                    World.Put(world.Buyers, b, buyer);
                    book.Change(b, buyer);
                    break;
                case 1:
                    var exhibitor = Pairs.SomeExhibitor(random);
                    World.Put(world.Exhibitors, e, exhibitor);
                    book.Change(e, exhibitor);
                    break;
                default:
                    var gate = random.Next(2) == 0 ? Gate.NoThanks : Gate.Open;
                    (b, e) = (b % world.Buyers.Count, e % world.Exhibitors.Count);
                    world.Gates.Set(b, e, gate);
                    book.Close(b, e, gate);
                    break;
            }
            world.Is(book);
        }
    }

    [Fact]
    public void Whose_list_changes_is_told()
    {
        var world = World.Create(new Random(4), 25, 90);
        var book = world.Book();
        book.ScoreAll();
        var random = new Random(5);
        for (var turn = 0; turn < 40; turn++)
        {
            var before = Enumerable.Range(0, 25).Select(book.ForExhibitor).ToList();
            var told = book.Change(random.Next(90), Pairs.SomeBuyer(random));
            for (var e = 0; e < 25; e++)
                if (!before[e].SequenceEqual(book.ForExhibitor(e)))
                    Assert.Contains(e, told);
        }
    }

    [Theory]
    [InlineData(Gate.Blocked)]
    [InlineData(Gate.NoThanks)]
    [InlineData(Gate.AlreadyMet)]
    [InlineData(Gate.AgainstRule)]
    public void Who_is_barred_is_suggested_to_neither(Gate gate)
    {
        var book = new Suggestions(Pairs.Scorer, [Pairs.Buyer], [Pairs.Roaster], new(), Most);
        book.ScoreAll();
        Assert.Single(book.ForBuyer(0));
        book.Close(0, 0, gate);
        Assert.Empty(book.ForBuyer(0));
        Assert.Empty(book.ForExhibitor(0));
        book.Close(0, 0, Gate.Open);
        Assert.Single(book.ForExhibitor(0));
    }

    [Fact]
    public void It_can_be_stopped()
    {
        var book = new Suggestions(Pairs.Scorer, [Pairs.Buyer], [Pairs.Roaster], new(), Most);
        Assert.Throws<OperationCanceledException>(() => book.ScoreAll(cancel: new(true)));
    }

    [Fact]
    public void The_index_finds_what_scoring_all_finds()
    {
        var random = new Random(6);
        var world = World.Create(random, 800, 40);
        var index = new CandidateIndex(world.Exhibitors);
        for (var b = 0; b < 40; b++)
        {
            world.Gates.Set(b, random.Next(800), Gate.Blocked);
            Assert.Equal(
                world.Best(b),
                index.Find(Pairs.Scorer, new(b, world.Buyers[b]), world.Gates, Most).Best
            );
        }
    }

    private sealed record World(
        List<BuyerProfile> Buyers,
        List<ExhibitorProfile> Exhibitors,
        Gates Gates
    )
    {
        public static World Create(Random random, int exhibitors, int buyers) =>
            new(
                [.. Enumerable.Range(0, buyers).Select(_ => Pairs.SomeBuyer(random))],
                [.. Enumerable.Range(0, exhibitors).Select(_ => Pairs.SomeExhibitor(random))],
                new()
            );

        public static void Put<T>(List<T> list, int at, T one)
        {
            if (at == list.Count)
                list.Add(one);
            list[at] = one;
        }

        public Suggestions Book() => new(Pairs.Scorer, Buyers, Exhibitors, new(), Most);

        public IEnumerable<Liked> Best(int buyer) =>
            Exhibitors
                .Select((_, e) => new Liked(e, Score(buyer, e)))
                .Where(l => l.Score > 0)
                .Order()
                .Take(Most);

        public void Is(Suggestions book)
        {
            for (var b = 0; b < Buyers.Count; b++)
                Assert.Equal(Best(b), book.ForBuyer(b));
            for (var e = 0; e < Exhibitors.Count; e++)
                Assert.Equal(
                    Buyers
                        .Select((_, b) => new Liked(b, Score(b, e)))
                        .Where(l => l.Score > 0)
                        .Order()
                        .Take(Most),
                    book.ForExhibitor(e)
                );
        }

        private float Score(int buyer, int exhibitor) =>
            Gates.Of(buyer, exhibitor) == Gate.Open
                ? Pairs.Scorer.Score(
                    new(buyer, Buyers[buyer]),
                    new(exhibitor, Exhibitors[exhibitor])
                )
                : 0;
    }
}
