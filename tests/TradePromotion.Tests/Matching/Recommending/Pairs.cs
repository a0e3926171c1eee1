using TradePromotion.Matching.Recommending.Profiling;
using TradePromotion.Matching.Recommending.Scoring;

namespace TradePromotion.Tests.Matching.Recommending;

/// <summary>A buyer of robusta and a roaster who fits him, and many made-up ones with a seed.</summary>
internal static class Pairs
{
    public const byte Vietnam = 1;
    public const byte Japan = 2;
    public const byte Germany = 3;

    // Vietnam and Japan lie in one part of the world, Germany in another.
    public static readonly byte[] Regions =
    [
        .. Enumerable.Range(0, 256).Select(c => (byte)(c / 3)),
    ];

    public static Need Robusta { get; } =
        new(new("090111"), 20_000, 2, 4, Incoterms: 1 << 3, Certificates: 0b1);

    public static BuyerProfile Buyer { get; } =
        new(
            [Robusta],
            Japan,
            Languages: 0b10,
            new(0xFF),
            500_000,
            Kind: 2,
            Verified: 1,
            Kept: 0.9f
        );

    public static Offer Green { get; } =
        new(new("09011110"), 1_000, 100_000, 2.5f, 3, Incoterms: 1 << 3, Certificates: 0b11);

    public static ExhibitorProfile Roaster { get; } =
        new(
            [Green],
            Vietnam,
            Languages: 0b10,
            new(0xFF),
            Countries(Japan),
            Countries(Japan),
            100_000,
            Kinds: 0b100,
            Verified: 1,
            Answers: 1
        );

    public static PairScorer Scorer { get; } =
        new(
            FairConditions.Plain with
            {
                Preferences = new Dictionary<byte, CountrySet> { [Vietnam] = Countries(Japan) },
            }
        );

    public static CountrySet Countries(params byte[] countries) => new(countries, Regions);

    public static BuyerProfile SomeBuyer(Random random) =>
        Buyer with
        {
            Needs =
            [
                .. Enumerable
                    .Range(0, random.Next(3))
                    .Select(_ => new Need(SomeGoods(random), Maybe(random))),
            ],
            Country = (byte)random.Next(6),
            Volume = Maybe(random),
            Verified = random.NextSingle(),
        };

    public static ExhibitorProfile SomeExhibitor(Random random) =>
        Roaster with
        {
            Offers =
            [
                .. Enumerable
                    .Range(0, random.Next(4))
                    .Select(_ => new Offer(SomeGoods(random), Maybe(random), Certificates: 1)),
            ],
            Smallest = Maybe(random),
            Verified = random.NextSingle(),
        };

    private static float? Maybe(Random random) => random.Next(3) == 0 ? null : random.Next(1, 1000);

    private static Goods SomeGoods(Random random)
    {
        var code = $"{random.Next(1, 6):00}{random.Next(1, 4):00}{random.Next(1, 4):00}";
        return new(
            code[..(2 * random.Next(4))],
            Enumerable.Range(0, 2).Select(i => KeyValuePair.Create((random.Next(40) * 2) + i, 1f))
        );
    }
}
