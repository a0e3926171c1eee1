namespace TradePromotion.Fairs.Published;

/// <summary>How far a fair has come. Stored by name; never renamed.</summary>
public enum FairState
{
    /// <summary>Everyone may read about it; nobody can apply yet.</summary>
    Announced,

    /// <summary>Companies may apply.</summary>
    Applications,

    /// <summary>Its days have begun; companies may still apply.</summary>
    Live,

    /// <summary>Over; its booths stay as a showroom.</summary>
    Closed,

    /// <summary>Called off.</summary>
    Cancelled,
}
