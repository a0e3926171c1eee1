using TradePromotion.Booths.Published;
using TradePromotion.Hosting;

namespace TradePromotion.Booths.Furnishing;

/// <summary>
/// Marks a banner that was kept for a booth while its form goes to and fro, so that a form brings none but the booth's own pictures, whatever it
/// says.
/// </summary>
public sealed class BannerSeal(Seals seals)
{
    private const string Purpose = "TradePromotion.Booths.Banner";

    /// <summary>The mark of a banner that was kept for a booth.</summary>
    public string MarkOf(string banner, Guid boothId) => seals.Put(Purpose, Words(banner, boothId));

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
            seals.Open(Purpose, draft.BannerMark) == Words(draft.KeptBanner, booth.Id),
            "Filing.Refused.NotKept"
        );
    }

    private static string Words(string banner, Guid boothId) => $"{boothId}|{banner}";
}
