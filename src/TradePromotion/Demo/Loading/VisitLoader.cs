using TradePromotion.Booths.Published;
using TradePromotion.Booths.Visiting;
using TradePromotion.Demo.Content;

namespace TradePromotion.Demo.Loading;

/// <summary>Visitors of yesterday and today: each comes to the fair and goes to a few booths, so that every booth gets its number.</summary>
public sealed class VisitLoader(Hands hands)
{
    private const int Seed = 1968;
    private const int MostBoothsAWalk = 4;

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
        var live = Walks(world)
            .Select(w =>
                (calendar.Live, Day: calendar.Today.AddDays(w.Day - 1), w.Visitor, w.Booths)
            );
        var past = world.Fairs.Past.SelectMany(fair =>
            PastWalks(fair)
                .Select(w =>
                    (fair, calendar.Hours(fair).FirstDay.AddDays(w.Day), w.Visitor, w.Booths)
                )
        );
        return Parallel.ForEachAsync(
            live.Concat(past).ToList(),
            Abreast.Options(cancel),
            async (walk, stop) =>
            {
                var (demoFair, day, number, booths) = walk;
                var fair = DemoIds.Fair(demoFair);
                var visitor = Ids.Of("demo", "visitor", demoFair.Key, day.DayNumber, number)
                    .ToString("N");
                await hands.DoAsPlatform(new RecordVisit(fair, null, day, visitor), stop);
                foreach (var booth in booths)
                    await hands.DoAsPlatform(
                        new RecordVisit(fair, BoothIds.Booth(fair, booth), day, visitor),
                        stop
                    );
                done();
            }
        );
    }

    /// <summary>How many walks there are.</summary>
    public static int Count(DemoContent world) =>
        Visitors.Sum() + world.Fairs.Past.Sum(fair => fair.Visitors!.Sum());

    /// <summary>Who went where at a past fair: its days from 0, and a few booths each.</summary>
    public static IEnumerable<(int Day, int Visitor, IReadOnlyList<string> Booths)> PastWalks(
        DemoFair fair
    )
    {
        var chance = new Random(Seed);
        var numbers = FairLoader
            .Plans(fair)
            .SelectMany(hall => hall.Booths)
            .Select(booth => booth.Number)
            .Take(fair.Exhibitors.Count)
            .ToArray();
        for (var day = 0; day < fair.Visitors!.Count; day++)
        for (var visitor = 0; visitor < fair.Visitors[day]; visitor++)
        {
            chance.Shuffle(numbers);
            yield return (day, visitor, [.. numbers.Take(1 + chance.Next(MostBoothsAWalk))]);
        }
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
