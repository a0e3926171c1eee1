namespace TradePromotion.UI;

/// <summary>Light or dark as the reader chose it with <see cref="ThemeToggle"/>. A cookie, so that the server draws the page right at once.</summary>
public static class ThemeChoice
{
    /// <summary>The cookie's name; ui.js writes it.</summary>
    public const string CookieName = "tp.theme";

    /// <summary>What <c>&lt;html data-theme&gt;</c> says; null when the system decides.</summary>
    public static string? Of(string? cookie) => cookie is "light" or "dark" ? cookie : null;
}
