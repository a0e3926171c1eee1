using System.Text.RegularExpressions;

namespace TradePromotion.Identity.Staying;

/// <summary>A browser somebody signed in with.</summary>
/// <param name="Id">Stands in the cookie; and, as "from where", with every event made there.</param>
/// <param name="Address">The network address it was last seen at.</param>
/// <param name="Agent">What the browser calls itself.</param>
/// <param name="EndedAt">When the sign-in ended; null while it lasts.</param>
public sealed record Device(
    Guid Id,
    Guid PersonId,
    DateTimeOffset StartedAt,
    DateTimeOffset SeenAt,
    string Address,
    string Agent,
    DateTimeOffset? EndedAt
)
{
    /// <summary>Browser and system as people call them: "Firefox · Windows".</summary>
    public string Name => NameOf(Agent);

    /// <summary>Reads browser and system out of what a browser calls itself; what it does not know it leaves out.</summary>
    public static string NameOf(string agent)
    {
        // The order matters: most browsers also name those they resemble.
        var browser = First(
            agent,
            ("Edg", "Edge"),
            ("OPR/", "Opera"),
            ("coc_coc", "Cốc Cốc"),
            ("SamsungBrowser", "Samsung Internet"),
            ("Firefox|FxiOS", "Firefox"),
            ("Chrome|CriOS|Chromium", "Chrome"),
            ("Safari", "Safari")
        );
        var system = First(
            agent,
            ("iPhone", "iPhone"),
            ("iPad", "iPad"),
            ("Android", "Android"),
            ("Windows", "Windows"),
            ("Mac OS X", "macOS"),
            ("CrOS", "ChromeOS"),
            ("Linux", "Linux")
        );
        return string.Join(" · ", new[] { browser, system }.OfType<string>());
    }

    private static string? First(string agent, params (string Sign, string Name)[] known) =>
        known.FirstOrDefault(one => Regex.IsMatch(agent, one.Sign)).Name;
}
