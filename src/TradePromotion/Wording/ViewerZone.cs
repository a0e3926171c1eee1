using TradePromotion.UI;

namespace TradePromotion.Wording;

/// <summary>The time zone of the person who looks at a page, as their browser told it.</summary>
public sealed class ViewerZone(IHttpContextAccessor http)
{
    /// <summary>The cookie that carries the browser's zone.</summary>
    public const string CookieName = "tp.zone";

    /// <summary>The zone's IANA name; <paramref name="otherwise"/> (usually the fair's) where the browser did not say or said nonsense.</summary>
    public string Or(string otherwise) =>
        http.HttpContext?.Request.Cookies[CookieName] is { } said
        && TimeZoneInfo.TryFindSystemTimeZoneById(Uri.UnescapeDataString(said), out var zone)
        && zone.HasIanaId
            ? ZoneNames.Canonical(zone.Id)
            : otherwise;
}
