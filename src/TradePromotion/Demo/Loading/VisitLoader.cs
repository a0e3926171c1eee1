using TradePromotion.Booths.Published;
using TradePromotion.Booths.Visiting;
using TradePromotion.Demo.Content;

namespace TradePromotion.Demo.Loading;

/// <summary>Visitors of yesterday and today: each comes to the fair and goes to a few booths, so that every booth gets its number.</summary>
public sealed class VisitLoader(Hands hands)
{
    private const int Seed = 1968;

    /// <summary>Visitors of the fair: yesterday, and on the day of loading.</summary>
    public static IReadOnlyList<int> Visitors { get; } = [96, 88];

    /// <summary>Records all visits; tells <paramref name="done"/> after each visitor.</summary>
    public Task Load(
        DemoContent world,
        DemoCalendar calendar,
        Action done,
        CancellationToken cancel
    )
    {
        var fair = DemoIds.Fair(calendar.Live);
        return Parallel.ForEachAsync(
            Walks(world).ToList(),
            Abreast.Options(cancel),
            async (walk, stop) =>
            {
                var day = calendar.Today.AddDays(walk.Day - 1);
                var visitor = Ids.Of("demo", "visitor", walk.Day, walk.Visitor).ToString("N");
                await hands.DoAsPlatform(new RecordVisit(fair, null, day, visitor), stop);
                foreach (var number in walk.Booths)
                    await hands.DoAsPlatform(
                        new RecordVisit(fair, BoothIds.Booth(fair, number), day, visitor),
                        stop
                    );
                done();
            }
        );
    }

    /// <summary>Who goes where: day 0 is yesterday, day 1 the day of loading.</summary>
    public static IEnumerable<(int Day, int Visitor, IReadOnlyList<string> Booths)> Walks(
        DemoContent world
    )
    {
        var chance = new Random(Seed);
        for (var day = 0; day < Visitors.Count; day++)
        {
            var booths = Enumerable
                .Range(0, Visitors[day])
                .Select(_ => new List<string>())
                .ToArray();
            foreach (var booth in world.Exhibitors.Select(e => e.Booth!))
            {
                var guests = Enumerable.Range(0, booths.Length).ToArray();
                chance.Shuffle(guests);
                foreach (var guest in guests.Take(booth.Visits[day]))
                    booths[guest].Add(booth.Number);
            }
            for (var visitor = 0; visitor < booths.Length; visitor++)
                yield return (day, visitor, booths[visitor]);
        }
    }
}
