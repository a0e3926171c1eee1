using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Furnishing;

/// <summary>
/// Marks a banner that was kept for a booth while its form goes to and fro, so that a form brings none but the booth's own pictures, whatever it
/// says.
/// </summary>
public sealed class BannerSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector(
        "TradePromotion.Booths.Banner"
    );

    /// <summary>The mark of a banner that was kept for a booth.</summary>
    public string MarkOf(string banner, Guid boothId) => _seal.Protect($"{boothId}|{banner}");

    /// <summary>Throws a <see cref="Refusal"/> unless the draft's banner is the booth's, or was kept for it.</summary>
    public void Check(BoothDraft draft, BoothView booth)
    {
        if (
            string.IsNullOrEmpty(draft.KeptBanner)
            || draft.KeptBanner == booth.Banner
            || draft.KeptBanner == booth.Planned?.Banner
        )
            return;
        Refusal.UnlessAt(
            "Banner",
            Opens(draft.BannerMark, $"{booth.Id}|{draft.KeptBanner}"),
            "Filing.Refused.NotKept"
        );
    }

    private bool Opens(string? mark, string what)
    {
        try
        {
            return mark is not null && _seal.Unprotect(mark) == what;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
