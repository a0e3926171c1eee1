namespace TradePromotion.Fairs.Published;

/// <summary>The addresses of a fair's public pages, relative to the language's base.</summary>
public static class FairUrls
{
    /// <summary>All fairs.</summary>
    public const string All = "fairs";

    /// <summary>All fairs by month.</summary>
    public const string Calendar = "fairs/calendar";

    /// <summary>The same for calendar programs.</summary>
    public const string CalendarFeed = "fairs/calendar.ics";

    /// <summary>The home of a fair.</summary>
    public static string Home(string address) => $"fairs/{address}";

    /// <summary>Its hall plan; of a hall, with the way to a booth, with what is looked for.</summary>
    public static string Plan(string address, int hall = 1, string? to = null, string? question = null)
    {
        var asked = new[]
        {
            hall == 1 ? null : $"hall={hall}",
            to is null ? null : $"to={Uri.EscapeDataString(to)}",
            string.IsNullOrWhiteSpace(question) ? null : $"q={Uri.EscapeDataString(question)}",
        }.OfType<string>();
        return $"fairs/{address}/plan" + (asked.Any() ? "?" + string.Join('&', asked) : "");
    }

    /// <summary>Its printable catalogue.</summary>
    public static string PrintedCatalogue(string address) => $"fairs/{address}/catalogue.pdf";

    /// <summary>Where a visitor registers.</summary>
    public static string Register(string address) => $"fairs/{address}/register";

    /// <summary>One of its booths.</summary>
    public static string Booth(string address, string number) =>
        $"fairs/{address}/booths/{Uri.EscapeDataString(number)}";
}
