using TradePromotion.UI;

namespace TradePromotion.Companies.Published;

/// <summary>Time zones as people look for them: by country and city, with the distance from Greenwich, never by their bare IANA names.</summary>
public static class ZoneChoices
{
    /// <summary>The zone's name in a language: Việt Nam – Ho Chi Minh (GMT+7).</summary>
    /// <param name="now">The moment that decides about summer time.</param>
    public static string Name(string zone, string language, DateTimeOffset now)
    {
        var canonical = ZoneNames.Canonical(zone);
        var city = ZoneNames.City(canonical);
        var place = Countries.In(canonical)?.Name(language) is { } country
            ? country == city
                ? country
                : $"{country} – {city}"
            : city;
        return ZonedTime.In(now, zone, place).Zone;
    }

    /// <summary>Zones to choose from, in the order of their names.</summary>
    /// <param name="group">The heading a zone stands under, by its region: Asia, Europe …; none without it.</param>
    public static IReadOnlyList<Choice> Of(
        IEnumerable<string> zones,
        string language,
        DateTimeOffset now,
        Func<string, string>? group = null
    ) =>
        [
            .. zones
                .Distinct()
                .Select(zone => new Choice(
                    zone,
                    Name(zone, language, now),
                    Group: group?.Invoke(zone.Split('/')[0])
                ))
                .OrderBy(choice => choice.Group, StringComparer.CurrentCulture)
                .ThenBy(choice => choice.Text, StringComparer.CurrentCulture),
        ];
}
