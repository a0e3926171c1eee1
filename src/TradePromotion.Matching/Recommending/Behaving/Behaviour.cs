namespace TradePromotion.Matching.Recommending.Behaving;

/// <summary>What somebody did that says something of somebody else.</summary>
public enum Deed
{
    /// <summary>Looked at the other's page.</summary>
    Viewed,

    /// <summary>Kept it among the favourites.</summary>
    Kept,

    /// <summary>Asked a question.</summary>
    Asked,

    /// <summary>Accepted a request, or said that a meeting is wished for.</summary>
    Agreed,

    /// <summary>Declined a request, or put a suggestion off.</summary>
    Declined,

    /// <summary>Held a meeting and rated it well.</summary>
    RatedWell,

    /// <summary>Held a meeting and rated it badly.</summary>
    RatedBadly,
}

/// <summary>What deeds come to: each counts half after <see cref="HalfLife"/> days, and all together never more than the part.</summary>
public static class Behaviour
{
    /// <summary>Days after which a deed counts half: about a fair's length from its opening to its follow-up.</summary>
    public const double HalfLife = 14;

    /// <summary>
    /// How well the deeds speak for the other, 0 to 1 with half for nothing: half of one plus the hyperbolic tangent of their
    /// decayed sum, so that a hundred views are not a hundred times one.
    /// </summary>
    /// <param name="deeds">What was done and how many days ago.</param>
    /// <returns>Null where nothing was done.</returns>
    public static float? Fit(IEnumerable<(Deed Deed, double DaysAgo)> deeds)
    {
        var (sum, any) = (0.0, false);
        foreach (var (deed, days) in deeds)
            (sum, any) = (sum + (Worth(deed) * Math.Pow(0.5, Math.Max(0, days) / HalfLife)), true);
        return any ? (float)((1 + Math.Tanh(sum)) / 2) : null;
    }

    // Our choice: a view is cheap, a word or a favourite is meant, a meeting is the thing itself.
    private static double Worth(Deed deed) =>
        deed switch
        {
            Deed.Viewed => 0.1,
            Deed.Kept => 0.5,
            Deed.Asked => 0.5,
            Deed.Agreed => 0.8,
            Deed.Declined => -0.8,
            Deed.RatedWell => 1,
            Deed.RatedBadly => -1.5,
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, null),
        };
}
