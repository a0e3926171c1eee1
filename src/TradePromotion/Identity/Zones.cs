using TradePromotion.UI;

namespace TradePromotion.Identity;

/// <summary>Time zones by their IANA names.</summary>
public static class Zones
{
    /// <summary>The cookie that carries the browser's zone.</summary>
    public const string CookieName = "tp.zone";

    /// <summary>The zones a person can choose, by region and place.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. TimeZoneInfo
            .GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Where(id =>
                id.Split('/')[0]
                    is "Africa"
                        or "America"
                        or "Asia"
                        or "Atlantic"
                        or "Australia"
                        or "Europe"
                        or "Indian"
                        or "Pacific"
            )
            .Select(ZoneNames.Canonical)
            .Append("Etc/UTC")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether there is such a zone.</summary>
    public static bool Knows(string? id) =>
        id is { Length: > 0 and < 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);

    /// <summary>The browser's zone where it told one, else the zone most readers of the language live in.</summary>
    public static string For(string? cookie, string language) =>
        Knows(cookie) ? ZoneNames.Canonical(cookie!)
        : language == "vi" ? "Asia/Ho_Chi_Minh"
        : "Etc/UTC";
}
