using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Booths.Admitting;

/// <summary>Which applications the board shows; the page keeps it in its address.</summary>
/// <param name="Words">Words of the company's name or place, with or without diacritics.</param>
/// <param name="Sector">A sector's key.</param>
/// <param name="Verified">Only companies whose papers were checked, or only the others.</param>
public sealed record BoardFilter(string? Words, string? Sector, bool? Verified)
{
    /// <summary>Whether anything is filtered.</summary>
    public bool IsOn =>
        !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(Sector) || Verified is not null;

    /// <summary>Whether the board shows this application.</summary>
    public bool Shows(ApplicationView application, CompanyView? company) =>
        (string.IsNullOrEmpty(Sector) || application.Sector == Sector)
        && (Verified is null || company?.VerifiedAt is not null == Verified)
        && Fold.ForSearch(Words ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word =>
                (company?.SearchText ?? "").Contains($" {word}", StringComparison.Ordinal)
            );
}
