using TradePromotion.Matching.Recommending.Profiling;
using TradePromotion.Matching.Recommending.Scoring;

namespace TradePromotion.Tests.Matching.Recommending;

public class PairScorerTests
{
    [Fact]
    public void A_pair_that_fits_in_all_but_the_line_scores_nearly_all()
    {
        var score = Explain(Pairs.Buyer, Pairs.Roaster)!;
        // Product 0.9 of 32 points, origin and behaviour unknown: 3 and 4 points count half.
        Assert.Equal(100 - 3.2 - 1.5 - 2, score.Buyer, 3);
        // Demand 0.9 of 30, reliability 0.9 of 6, behaviour unknown.
        Assert.Equal(100 - 3 - 0.6 - 2, score.Exhibitor, 3);
        Assert.Equal(2 * 93.3 * 94.4 / (93.3 + 94.4), score.Score, 3);
    }

    [Fact]
    public void The_parts_are_the_score()
    {
        var random = new Random(1);
        for (var turn = 0; turn < 500; turn++)
        {
            var (buyer, exhibitor) = (Pairs.SomeBuyer(random), Pairs.SomeExhibitor(random));
            var plain = Pairs.Scorer.Score(new(0, buyer), new(0, exhibitor));
            if (Explain(buyer, exhibitor) is not { } score)
            {
                Assert.Equal(0, plain);
                continue;
            }
            Assert.Equal(plain, score.Score);
            Assert.Equal(score.Buyer, score.ForBuyer.Sum(p => p.Points), 1e-3);
            Assert.Equal(score.Exhibitor, score.ForExhibitor.Sum(p => p.Points), 1e-3);
            Assert.All(
                score.ForBuyer.Concat(score.ForExhibitor),
                p => Assert.InRange(p.Points, 0, p.Most)
            );
            Assert.Equal(100, score.ForBuyer.Sum(p => p.Most), 1e-3);
        }
    }

    [Fact]
    public void Who_has_nothing_in_common_scores_nothing() =>
        Assert.Null(
            Explain(Pairs.Buyer, Pairs.Roaster with { Offers = [new(new Goods("100630"))] })
        );

    [Fact]
    public void The_need_and_the_offer_that_fit_best_are_named()
    {
        var score = Explain(
            Pairs.Buyer with
            {
                Needs = [new(new("1006")), Pairs.Robusta],
            },
            Pairs.Roaster with
            {
                Offers = [new(new("0902")), new(new("1006")), Pairs.Green],
            }
        )!;
        Assert.Equal((1, 2), (score.Need, score.Offer));
    }

    [Fact]
    public void What_is_not_said_counts_half()
    {
        var score = Explain(new([new(new("0901"))]), new([new(new("0901"))]))!;
        Assert.Null(score.ForBuyer[(int)BuyerPart.Price].Fit);
        Assert.Equal(4, score.ForBuyer[(int)BuyerPart.Price].Points, 3);
        Assert.Equal(8, score.ForBuyer[(int)BuyerPart.Price].Most, 3);
    }

    [Theory]
    [InlineData(20_000f, 1)]
    [InlineData(1_000f, 1)]
    [InlineData(500f, 2 / 3.0)]
    [InlineData(125f, 0)]
    [InlineData(200_000f, 0.5)]
    public void A_quantity_fits_between_the_smallest_order_and_capacity(float wanted, double fit) =>
        Assert.Equal(
            fit,
            Part(BuyerPart.Quantity, Pairs.Robusta with { Quantity = wanted }, Pairs.Green),
            3
        );

    [Theory]
    [InlineData(2f, 3f, 1)]
    [InlineData(5f, 6f, 0.5)]
    [InlineData(6f, 8f, 0)]
    [InlineData(0.5f, 1f, 0.8)]
    public void A_price_fits_where_both_ranges_meet(float from, float to, double fit) =>
        Assert.Equal(
            fit,
            Part(
                BuyerPart.Price,
                Pairs.Robusta,
                Pairs.Green with
                {
                    PriceFrom = from,
                    PriceTo = to,
                }
            ),
            3
        );

    [Theory]
    [InlineData(3, 3, 1)]
    [InlineData(3, 5, 4 / 6.0)]
    [InlineData(5, 3, 4 / 6.0)]
    [InlineData(0, 10, 0)]
    public void An_Incoterm_fits_the_better_the_nearer(int wanted, int offered, double fit) =>
        Assert.Equal(
            fit,
            Part(
                BuyerPart.Incoterm,
                Pairs.Robusta with
                {
                    Incoterms = (ushort)(1 << wanted),
                },
                Pairs.Green with
                {
                    Incoterms = (ushort)(1 << offered),
                }
            ),
            3
        );

    [Fact]
    public void Certificates_count_by_the_share_held_and_none_asked_for_is_met()
    {
        Assert.Equal(
            0.5,
            Part(BuyerPart.Certificates, Pairs.Robusta with { Certificates = 0b101 }, Pairs.Green),
            3
        );
        Assert.Equal(
            1,
            Part(BuyerPart.Certificates, Pairs.Robusta with { Certificates = 0 }, Pairs.Green),
            3
        );
    }

    [Theory]
    [InlineData(Pairs.Japan, 1, 1, 1)]
    [InlineData(Pairs.Vietnam, 0.6, 0.5, 0)]
    [InlineData(Pairs.Germany, 0.3, 0.1, 0)]
    public void A_market_counts_by_experience_wish_and_agreement(
        byte market,
        double experience,
        double wish,
        double tariff
    )
    {
        var score = Explain(Pairs.Buyer with { Country = market }, Pairs.Roaster)!;
        Assert.Equal(experience, score.ForBuyer[(int)BuyerPart.Market].Fit!.Value, 3);
        Assert.Equal(tariff, score.ForBuyer[(int)BuyerPart.Tariff].Fit!.Value, 3);
        Assert.Equal(wish, score.ForExhibitor[(int)ExhibitorPart.Market].Fit!.Value, 3);
    }

    [Theory]
    [InlineData(0b010UL, 1)]
    [InlineData(0b100UL, 0.6)]
    [InlineData(0b001UL, 0)]
    public void A_language_in_common_is_best_an_interpreter_next(ulong spoken, double fit)
    {
        // An interpreter connects the third language with the second.
        var scorer = new PairScorer(FairConditions.Plain with { Interpreted = [0, 0b100, 0b010] });
        var score = scorer.Explain(
            new(0, Pairs.Buyer with { Languages = spoken }),
            new(0, Pairs.Roaster)
        )!;
        Assert.Equal(fit, score.ForBuyer[(int)BuyerPart.Language].Fit!.Value, 3);
    }

    [Fact]
    public void A_weight_of_nothing_leaves_the_part_out()
    {
        var weights = new float[Enum.GetValues<BuyerPart>().Length];
        weights[(int)BuyerPart.Product] = 3;
        weights[(int)BuyerPart.Price] = 1;
        var scorer = new PairScorer(FairConditions.Plain with { Buyer = new(weights) });
        var score = scorer.Explain(new(0, Pairs.Buyer), new(0, Pairs.Roaster))!;
        Assert.Equal((75 * 0.9) + 25, score.Buyer, 3);
    }

    [Fact]
    public void Weights_are_no_weights_where_one_is_negative_or_all_are_nothing()
    {
        Assert.Throws<ArgumentException>(() => new PartWeights([1, -1]));
        Assert.Throws<ArgumentException>(() => new PartWeights([0, 0]));
        Assert.Throws<ArgumentException>(() => new PartWeights([1, float.NaN]));
    }

    private static PairScore? Explain(BuyerProfile buyer, ExhibitorProfile exhibitor) =>
        Pairs.Scorer.Explain(new(0, buyer), new(0, exhibitor));

    private static double Part(BuyerPart part, Need need, Offer offer) =>
        Explain(Pairs.Buyer with { Needs = [need] }, Pairs.Roaster with { Offers = [offer] })!
            .ForBuyer[(int)part]
            .Fit!.Value;
}
