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

    /// <summary>Its hall plan.</summary>
    public static string Plan(string address) => $"fairs/{address}/plan";

    /// <summary>Where a visitor registers.</summary>
    public static string Register(string address) => $"fairs/{address}/register";

    /// <summary>One of its booths.</summary>
    public static string Booth(string address, string number) =>
        $"fairs/{address}/booths/{Uri.EscapeDataString(number)}";
}
