using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.UI;

namespace TradePromotion.Meetings.Requesting;

/// <summary>A booth where a meeting is asked for, whichever side asks.</summary>
/// <param name="Products">What it shows.</param>
/// <param name="Rules">The fair's rules.</param>
public sealed record AskedBooth(
    FairView Fair,
    BoothView Booth,
    CompanyView Exhibitor,
    IReadOnlyList<ProductView> Products,
    MeetingRules Rules
)
{
    /// <summary>When the fair is open, a period a day.</summary>
    public IReadOnlyList<Period> Days { get; } = Fair.OpenDays();

    /// <summary>Reads what is known of it.</summary>
    public static async Task<AskedBooth> Of(ViewReader read, BoothView booth)
    {
        var fair = await read.Of<FairView>().FirstAsync(f => f.Id == booth.FairId);
        return new(
            fair,
            booth,
            await read.Of<CompanyView>().FirstAsync(c => c.Id == booth.CompanyId),
            await read.Of<ProductView>()
                .Where(p => booth.Products.Contains(p.Id) && p.Status == ProductStatus.Published)
                .ToListAsync(),
            await MeetingRulesView.Of(read, fair.Id)
        );
    }

    /// <summary>What a request is checked against.</summary>
    /// <param name="buyer">The organisation that would buy; null while there is none.</param>
    public Offer OfferTo(CompanyView? buyer) =>
        new(Fair.Id, Booth.Id, Exhibitor.Id, Booth.Staff, Days)
        {
            Products = [.. Products.Select(product => product.Id)],
            Rules = Rules,
            BuyerIsVerified = buyer?.VerifiedAt is not null,
            BuyerIsForeign = buyer is not null && buyer.Country != Exhibitor.Country,
        };

    /// <summary>The slots two people are both free in.</summary>
    public IReadOnlyList<Period> FreeFor(FreeTime one, FreeTime other, DateTimeOffset now) =>
        FreeSlots.Of(Days, one, other, now, FreeSlots.Length, Rules.MostADay);

    /// <summary>The coming slots as somebody sees them who is free then or is not.</summary>
    public IReadOnlyList<Slot> Grid(IReadOnlyList<Period> free, FreeTime own, DateTimeOffset now)
    {
        var open = free.ToHashSet();
        return
        [
            .. FreeSlots
                .Grid(Days, FreeSlots.Length)
                .Where(slot => slot.From > now)
                .Select(slot => new Slot(
                    SlotText.Of(slot),
                    slot.From,
                    slot.To,
                    open.Contains(slot) ? SlotState.Free
                        : !own.Has(slot) ? SlotState.Mine
                        : SlotState.Taken
                )),
        ];
    }
}
