using TradePromotion.Matching.Recommending.Profiling;

namespace TradePromotion.Matching.Recommending.Scoring;

/// <summary>
/// Scores pairs of buyer and exhibitor. Each side has a score that is a sum of named parts, and that sum is the explanation;
/// the two are fused by their harmonic mean, so that nobody is sent to somebody who does not want them (RECON, 2010; Palomares
/// and others, 2021). Who has nothing in common with the other by code or word scores 0.
/// </summary>
/// <param name="conditions">What holds for every pair.</param>
/// <param name="lastDeeds">What buyer (by number) and exhibitor did of late; null where behaviour is not looked at.</param>
public sealed class PairScorer(FairConditions conditions, IDeeds? lastDeeds = null)
{
    internal const int BuyerParts = (int)BuyerPart.Behaviour + 1;
    internal const int ExhibitorParts = (int)ExhibitorPart.Behaviour + 1;

    /// <summary>The harmonic mean of two scores.</summary>
    public static float Fuse(float one, float other) =>
        one + other == 0 ? 0 : 2 * one * other / (one + other);

    /// <summary>What the two are worth to each other, 0 to 100.</summary>
    public float Score(Someone<BuyerProfile> buyer, Someone<ExhibitorProfile> exhibitor)
    {
        Span<float> forBuyer = stackalloc float[BuyerParts];
        Span<float> forExhibitor = stackalloc float[ExhibitorParts];
        return Fill(buyer, exhibitor, forBuyer, forExhibitor) is null
            ? 0
            : Fuse(conditions.Buyer.Sum(forBuyer), conditions.Exhibitor.Sum(forExhibitor));
    }

    /// <summary>The same score with all its parts; null where the two have nothing in common.</summary>
    public PairScore? Explain(Someone<BuyerProfile> buyer, Someone<ExhibitorProfile> exhibitor)
    {
        var forBuyer = new float[BuyerParts];
        var forExhibitor = new float[ExhibitorParts];
        if (Fill(buyer, exhibitor, forBuyer, forExhibitor) is not var (need, offer))
            return null;
        var (one, other) = (conditions.Buyer.Sum(forBuyer), conditions.Exhibitor.Sum(forExhibitor));
        return new(
            need,
            offer,
            Parts(forBuyer, conditions.Buyer),
            Parts(forExhibitor, conditions.Exhibitor),
            one,
            other,
            Fuse(one, other)
        );
    }

    /// <summary>No exhibitor scores more with this buyer whose goods are no more alike than this.</summary>
    internal float Most(BuyerProfile buyer, float likeness)
    {
        const float Silent = float.NaN;
        bool Says(Func<Need, object?> of) => buyer.Needs.Any(n => of(n) is not null);
        Span<float> forBuyer = stackalloc float[BuyerParts];
        Span<float> forExhibitor = stackalloc float[ExhibitorParts];
        forBuyer.Fill(1);
        forExhibitor.Fill(1);
        forBuyer[(int)BuyerPart.Product] = forExhibitor[(int)ExhibitorPart.Demand] = likeness;
        if (!Says(n => n.Quantity))
            forBuyer[(int)BuyerPart.Quantity] = Silent;
        if (!Says(n => n.PriceTo))
            forBuyer[(int)BuyerPart.Price] = Silent;
        if (!Says(n => n.Incoterms))
            forBuyer[(int)BuyerPart.Incoterm] = Silent;
        if (!Says(n => n.Certificates))
            forBuyer[(int)BuyerPart.Certificates] = Silent;
        if (!Says(n => n.Origins))
            forBuyer[(int)BuyerPart.Origin] = Silent;
        if (lastDeeds is null)
            forBuyer[(int)BuyerPart.Behaviour] = forExhibitor[(int)ExhibitorPart.Behaviour] =
                Silent;
        if (buyer.Volume is null)
            forExhibitor[(int)ExhibitorPart.Volume] = Silent;
        if (buyer.Kind is null)
            forExhibitor[(int)ExhibitorPart.Kind] = Silent;
        forExhibitor[(int)ExhibitorPart.Verification] = buyer.Verified;
        forExhibitor[(int)ExhibitorPart.Reliability] = buyer.Kept ?? Silent;
        return Fuse(conditions.Buyer.Sum(forBuyer), conditions.Exhibitor.Sum(forExhibitor));
    }

    private static PartScore[] Parts(float[] fits, PartWeights weights) =>
        [
            .. fits.Select(
                (fit, i) =>
                    float.IsNaN(fit)
                        ? new PartScore(null, weights.Points[i] * Fits.Unknown, weights.Points[i])
                        : new PartScore(fit, weights.Points[i] * fit, weights.Points[i])
            ),
        ];

    private (int Need, int Offer)? Fill(
        Someone<BuyerProfile> buyer,
        Someone<ExhibitorProfile> exhibitor,
        Span<float> forBuyer,
        Span<float> forExhibitor
    )
    {
        var (b, e) = (buyer.Profile, exhibitor.Profile);
        if (!b.Needs.Touches(e.Offers) || BestTrade(b, e, forBuyer) is not { } trade)
            return null;
        var language = conditions.Language(b.Languages, e.Languages);
        var hours = Fits.Hours(b.Hours, e.Hours);
        var tariff = conditions.Tariff(e.Country, b.Country);
        forBuyer[(int)BuyerPart.Market] = Fits.Experience(b.Country, e.Sells);
        forBuyer[(int)BuyerPart.Tariff] = tariff;
        forBuyer[(int)BuyerPart.Language] = language;
        forBuyer[(int)BuyerPart.Hours] = hours;
        forBuyer[(int)BuyerPart.Verification] = e.Verified;
        forBuyer[(int)BuyerPart.Answers] = e.Answers ?? float.NaN;
        forBuyer[(int)BuyerPart.Behaviour] =
            lastDeeds?.OfBuyer(buyer.Number, exhibitor.Number) ?? float.NaN;

        forExhibitor[(int)ExhibitorPart.Demand] = forBuyer[(int)BuyerPart.Product];
        forExhibitor[(int)ExhibitorPart.Market] = Fits.Wished(b.Country, e.Wants);
        forExhibitor[(int)ExhibitorPart.Volume] = Fits.Volume(b.Volume, e.Smallest);
        forExhibitor[(int)ExhibitorPart.Kind] = Fits.Kind(b.Kind, e.Kinds);
        forExhibitor[(int)ExhibitorPart.Tariff] = tariff;
        forExhibitor[(int)ExhibitorPart.Language] = language;
        forExhibitor[(int)ExhibitorPart.Hours] = hours;
        forExhibitor[(int)ExhibitorPart.Verification] = b.Verified;
        forExhibitor[(int)ExhibitorPart.Reliability] = b.Kept ?? float.NaN;
        forExhibitor[(int)ExhibitorPart.Behaviour] =
            lastDeeds?.OfExhibitor(exhibitor.Number, buyer.Number) ?? float.NaN;
        return trade;
    }

    // The need and the offer that are worth most to the buyer together; their parts are the first ones.
    private (int Need, int Offer)? BestTrade(BuyerProfile b, ExhibitorProfile e, Span<float> fits)
    {
        const int Trade = (int)BuyerPart.Origin + 1;
        Span<float> now = stackalloc float[Trade];
        (int, int)? best = null;
        var most = -1f;
        var needs = b.Needs.Span;
        var offers = e.Offers.Span;
        for (var n = 0; n < needs.Length; n++)
        for (var o = 0; o < offers.Length; o++)
        {
            var (need, offer) = (needs[n], offers[o]);
            now[(int)BuyerPart.Product] = need.Goods.Likeness(offer.Goods);
            if (now[(int)BuyerPart.Product] == 0)
                continue;
            now[(int)BuyerPart.Quantity] = Fits.Quantity(need, offer);
            now[(int)BuyerPart.Price] = Fits.Price(need, offer);
            now[(int)BuyerPart.Incoterm] = Fits.Incoterm(need.Incoterms, offer.Incoterms);
            now[(int)BuyerPart.Certificates] = Fits.Certificates(
                need.Certificates,
                offer.Certificates
            );
            now[(int)BuyerPart.Origin] = Fits.Origin(need.Origins, offer.Origin);
            var sum = conditions.Buyer.Sum(now);
            if (sum <= most)
                continue;
            (most, best) = (sum, (n, o));
            now.CopyTo(fits);
        }
        return best;
    }
}
