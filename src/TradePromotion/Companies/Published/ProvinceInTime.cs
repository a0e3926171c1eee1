namespace TradePromotion.Companies.Published;

/// <summary>Addresses over the change of the map on 1 July 2025: what a province is now, and what it was when the address was given.</summary>
public static class ProvinceInTime
{
    private static readonly DateOnly LastOld = new(2025, 6, 30);
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>The code now of a province said at a moment, and the code before the change where the name was another.</summary>
    /// <param name="said">What the company itself says its province was before; goes before what follows from the moment.</param>
    public static (string? Now, string? Former) Of(
        string? province,
        DateTimeOffset at,
        string? said = null
    )
    {
        if (province is null)
            return (null, null);
        var day = DateOnly.FromDateTime(at.ToOffset(Vietnam).DateTime);
        var now = Provinces.Rebased(province, day, DateOnly.MaxValue) ?? province;
        var former = said ?? (day <= LastOld ? province : null);
        return (now, former is not null && Fits(former, now) ? former : null);
    }

    /// <summary>Whether the former province became this one and had another name.</summary>
    public static bool Fits(string former, string now) =>
        Provinces.Rebased(former, LastOld, DateOnly.MaxValue) == now
        && Name(former, "vi") != Provinces.Name(now, "vi");

    /// <summary>The name a code had before the change.</summary>
    public static string Name(string former, string language) =>
        Provinces.Name(former, language, LastOld);

    /// <summary>The provinces of the old map that became this one under another name.</summary>
    public static IReadOnlyList<Province> FormerOf(string now) =>
        [.. Provinces.InForce(LastOld).Where(province => Fits(province.Code, now))];
}
