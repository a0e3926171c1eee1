using System.Globalization;

namespace TradePromotion.UI;

/// <summary>Time zones by the names people know them by.</summary>
public static class ZoneNames
{
    // Browsers report the names their time-zone data froze long ago; both names mean the same clock.
    private static readonly Dictionary<string, string> Old = new(StringComparer.Ordinal)
    {
        ["Asia/Saigon"] = "Asia/Ho_Chi_Minh",
        ["Asia/Calcutta"] = "Asia/Kolkata",
        ["Asia/Katmandu"] = "Asia/Kathmandu",
        ["Asia/Rangoon"] = "Asia/Yangon",
        ["Asia/Dacca"] = "Asia/Dhaka",
        ["Asia/Thimbu"] = "Asia/Thimphu",
        ["Asia/Ulan_Bator"] = "Asia/Ulaanbaatar",
        ["Asia/Macao"] = "Asia/Macau",
        ["Europe/Kiev"] = "Europe/Kyiv",
        ["Atlantic/Faeroe"] = "Atlantic/Faroe",
        ["America/Buenos_Aires"] = "America/Argentina/Buenos_Aires",
        ["America/Indianapolis"] = "America/Indiana/Indianapolis",
        ["America/Godthab"] = "America/Nuuk",
        ["Pacific/Enderbury"] = "Pacific/Kanton",
        ["Pacific/Truk"] = "Pacific/Chuuk",
        ["Pacific/Ponape"] = "Pacific/Pohnpei",
        ["UTC"] = "Etc/UTC",
    };

    // A country with one clock is named itself, not by the largest of its cities.
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["Asia/Ho_Chi_Minh"] = "VN",
    };

    /// <summary>Today's IANA name of a zone, such as Asia/Ho_Chi_Minh for Asia/Saigon.</summary>
    public static string Canonical(string zone) => Old.GetValueOrDefault(zone, zone);

    /// <summary>The place that stands for a zone: its country where that has one clock, else its city.</summary>
    /// <param name="zone">IANA name.</param>
    /// <param name="culture">The reader's language; without it the current one.</param>
    public static string Place(string zone, CultureInfo? culture = null)
    {
        var name = Canonical(zone);
        if (Countries.TryGetValue(name, out var country))
        {
            var region = new RegionInfo(country);
            return (culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "vi"
                ? region.NativeName
                : region.EnglishName;
        }
        return City(name);
    }

    /// <summary>The city a zone is called after: Ho Chi Minh.</summary>
    public static string City(string zone) =>
        zone.Contains('/', StringComparison.Ordinal)
            ? zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ')
            : "GMT";
}
