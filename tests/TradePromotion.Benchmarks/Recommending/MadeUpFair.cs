using System.Globalization;
using TradePromotion.Matching.Recommending.Profiling;
using TradePromotion.Matching.Recommending.Scoring;

namespace TradePromotion.Benchmarks.Recommending;

/// <summary>
/// Buyers and exhibitors that nobody knows: goods of some chapters far more often than of others, a market or two, prices,
/// certificates, languages and hours, much of it not said. The same seed gives the same people.
/// </summary>
internal sealed class MadeUpFair(int seed)
{
    private const int Chapters = 60;
    private const int Headings = 12;
    private const int Subheadings = 5;
    private const int Words = 4_000;
    private const int Countries = 60;
    private const int Languages = 12;
    private const byte Home = 1;

    private static readonly byte[] Regions =
    [
        .. Enumerable.Range(0, 256).Select(c => (byte)(c % 8)),
    ];

    private readonly Random _random = new(seed);

    public static FairConditions Conditions { get; } =
        FairConditions.Plain with
        {
            Interpreted = [.. Enumerable.Range(0, Languages).Select(l => l < 4 ? 0xFUL : 0UL)],
            Preferences = new Dictionary<byte, CountrySet>
            {
                [Home] = Set(Enumerable.Range(0, Countries).Where(c => c % 3 == 0)),
            },
        };

    public List<BuyerProfile> Buyers(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => new BuyerProfile(
                    [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Need())],
                    (byte)_random.Next(Countries),
                    LanguagesSpoken(),
                    Hours(),
                    Maybe(MathF.Pow(10, 4 + (3 * _random.NextSingle()))),
                    (byte)_random.Next(6),
                    _random.Next(4) / 3f,
                    Maybe(_random.NextSingle())
                )),
        ];

    public List<ExhibitorProfile> Exhibitors(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => new ExhibitorProfile(
                    Offers(),
                    Home,
                    LanguagesSpoken(),
                    Hours(),
                    Markets(),
                    Markets(),
                    Maybe(MathF.Pow(10, 4 + (2 * _random.NextSingle()))),
                    (uint)_random.Next(1, 64),
                    _random.Next(4) / 3f,
                    Maybe(_random.NextSingle())
                )),
        ];

    private static CountrySet Set(IEnumerable<int> countries) =>
        new(countries.Select(c => (byte)c), Regions);

    private Traded<Offer> Offers()
    {
        // A company keeps to a chapter or two.
        var chapters = new[] { Skewed(Chapters), Skewed(Chapters) };
        return
        [
            .. Enumerable
                .Range(0, _random.Next(2, 8))
                .Select(_ =>
                {
                    var price = 1 + (20 * _random.NextSingle());
                    return new Offer(
                        Goods(chapters[_random.Next(2)]),
                        Maybe(MathF.Pow(10, 4 * _random.NextSingle())),
                        Maybe(MathF.Pow(10, 3 + (4 * _random.NextSingle()))),
                        price,
                        price * 1.5f,
                        (ushort)(1 << _random.Next(11)),
                        (ulong)_random.Next(256),
                        _random.Next(34)
                    );
                }),
        ];
    }

    private Need Need()
    {
        var price = 1 + (20 * _random.NextSingle());
        return new(
            Goods(Skewed(Chapters)),
            Maybe(MathF.Pow(10, 2 + (4 * _random.NextSingle()))),
            Maybe(price),
            Maybe(price * 2),
            _random.Next(2) == 0 ? null : (ushort)_random.Next(1, 2048),
            _random.Next(2) == 0 ? null : 1UL << _random.Next(8)
        );
    }

    private Goods Goods(int chapter)
    {
        var (heading, sub) = (1 + Skewed(Headings), 10 * (1 + Skewed(Subheadings)));
        var code = string.Create(
            CultureInfo.InvariantCulture,
            $"{chapter + 1:00}{heading:00}{sub:00}"
        );
        // Words go with the heading, and one in four is anybody's.
        var words = Enumerable
            .Range(0, 4)
            .Select(_ =>
                _random.Next(4) == 0
                    ? Skewed(Words)
                    : Words + (((chapter * Headings) + heading) * 20) + _random.Next(20)
            )
            .Distinct();
        return new(
            _random.Next(8) switch
            {
                0 => "",
                1 => code[..4],
                _ => code,
            },
            words.Select(w => KeyValuePair.Create(w, w < Words ? 1f : 3f))
        );
    }

    private ulong LanguagesSpoken() => (1UL << _random.Next(Languages)) | (1UL << _random.Next(3));

    private FairHours Hours() => new(0xFFFFUL << _random.Next(48), 0xFFFFUL << _random.Next(48));

    private CountrySet Markets() =>
        Set(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => _random.Next(Countries)));

    private float? Maybe(float value) => _random.Next(3) == 0 ? null : value;

    // The first far more often than the last.
    private int Skewed(int count) => (int)(count * Math.Pow(_random.NextDouble(), 2));
}
