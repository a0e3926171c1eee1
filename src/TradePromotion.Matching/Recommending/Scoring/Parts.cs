namespace TradePromotion.Matching.Recommending.Scoring;

/// <summary>What speaks for an exhibitor in a buyer's eyes; the number is the part's place in <see cref="PartWeights"/>.</summary>
public enum BuyerPart
{
    /// <summary>What is sold is what is wanted.</summary>
    Product,

    /// <summary>The quantity wanted is neither below the smallest order nor above what can be made.</summary>
    Quantity,

    /// <summary>The prices overlap.</summary>
    Price,

    /// <summary>The terms of delivery agree.</summary>
    Incoterm,

    /// <summary>The certificates required are held.</summary>
    Certificates,

    /// <summary>It comes from where it is wished to come from.</summary>
    Origin,

    /// <summary>The exhibitor knows the buyer's market.</summary>
    Market,

    /// <summary>A trade agreement lowers the duty.</summary>
    Tariff,

    /// <summary>They understand each other.</summary>
    Language,

    /// <summary>They are awake at the same time.</summary>
    Hours,

    /// <summary>How far the company is verified.</summary>
    Verification,

    /// <summary>The exhibitor answers.</summary>
    Answers,

    /// <summary>What the buyer did: looked at, kept, asked.</summary>
    Behaviour,
}

/// <summary>What speaks for a buyer in an exhibitor's eyes; the number is the part's place in <see cref="PartWeights"/>.</summary>
public enum ExhibitorPart
{
    /// <summary>What is wanted is what is sold.</summary>
    Demand,

    /// <summary>The buyer's market is one wished for.</summary>
    Market,

    /// <summary>The buyer buys enough.</summary>
    Volume,

    /// <summary>The buyer is of a kind wished for.</summary>
    Kind,

    /// <summary>A trade agreement lowers the duty there.</summary>
    Tariff,

    /// <summary>They understand each other.</summary>
    Language,

    /// <summary>They are awake at the same time.</summary>
    Hours,

    /// <summary>How far the company is verified.</summary>
    Verification,

    /// <summary>The buyer comes to meetings agreed.</summary>
    Reliability,

    /// <summary>What the exhibitor did: looked at, kept, answered.</summary>
    Behaviour,
}
