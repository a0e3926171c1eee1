using TradePromotion.Matching.Timetabling;

namespace TradePromotion.Tests.Matching.Timetabling;

/// <summary>Fairs of every kind of rule, made from a seed: two days, colleagues, interpreters, buffers, limits, weights, order.</summary>
internal static class FairProblems
{
    public static MeetingProblem Create(int seed, int wishes = 60, int tables = 6)
    {
        var random = new Random(seed);
        const int People = 24;
        return new(
            [10, 8],
            tables,
            [
                .. Enumerable
                    .Range(0, People)
                    .Select(_ => new Person(
                        [Hours(random), Hours(random)],
                        [1, 1],
                        random.Next(3, 9),
                        random.Next(4) == 0 ? 1 : 0
                    )),
            ],
            [.. Enumerable.Range(0, wishes).Select(w => Wish(random, w))],
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(_ => new Interpreter([Hours(random), Hours(random)], RestAfter: 2)),
            ],
            Fairness: 3
        );
    }

    private static Wish Wish(Random random, int number)
    {
        var host = 2 * random.Next(6);
        var guest = 12 + random.Next(12);
        return new(
            random.Next(4) == 0 ? [host, host + 1] : [host],
            [guest],
            [random.Next(8) == 0 ? 0xFUL : ulong.MaxValue, ulong.MaxValue],
            random.Next(1, 4),
            random.Next(4) == 0 ? [random.Next(3), 2] : null,
            number > 0 && random.Next(10) == 0 ? [random.Next(number)] : []
        );
    }

    private static ulong Hours(Random random) =>
        ulong.MaxValue & ~(1UL << random.Next(10)) & ~(1UL << random.Next(10));
}
