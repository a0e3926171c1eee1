using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;
using TradePromotion.UI;

namespace TradePromotion.Meetings.Approaching;

/// <summary>What an exhibitor's person needs to see to ask a buyer for a meeting.</summary>
/// <param name="Grid">All coming slots with what they are for the person.</param>
/// <param name="Products">What the booth shows.</param>
/// <param name="Open">The person's requests at the fair.</param>
/// <param name="Standing">What stands between the exhibitor and the buyer's organisation: asked for or agreed.</param>
public sealed record Approach(
    FairView Fair,
    BoothView Booth,
    CompanyView Exhibitor,
    FairBuyer Buyer,
    PersonCard Person,
    IReadOnlyList<Slot> Grid,
    IReadOnlyList<ProductView> Products,
    MeetingRules Rules,
    OpenRequests Open,
    IReadOnlyList<MeetingDetails> Standing
)
{
    /// <summary>The request that stands with this very person; null without one.</summary>
    public MeetingDetails? Theirs =>
        Standing.FirstOrDefault(details => details.Meeting.Guest == Person.Id);

    /// <summary>Whether there is a time to choose.</summary>
    public bool HasTime => Grid.Any(slot => slot.State == SlotState.Free);

    /// <summary>What the request is checked against.</summary>
    public Offer Offer => Asking.OfferOf(Fair, Booth, Exhibitor, Buyer.Company, Products, Rules);

    /// <summary>Looks at a buyer with the eyes of somebody of the booth; null when they cannot be asked there.</summary>
    public static async Task<Approach?> To(
        ViewReader read,
        IPeople people,
        BoothView booth,
        Guid personId,
        Actor actor,
        DateTimeOffset now
    )
    {
        var fair = await read.Of<FairView>().FirstAsync(f => f.Id == booth.FairId);
        var exhibitor = await read.Of<CompanyView>().FirstAsync(c => c.Id == booth.CompanyId);
        var rules = await MeetingRulesView.Of(read, fair.Id);
        var buyer = (await FairBuyers.Of(read, people, fair.Id, exhibitor, rules)).FirstOrDefault(
            b => b.PersonId == personId
        );
        if (
            buyer is null
            || (await people.Find([personId])).GetValueOrDefault(personId)
                is not { Name: not "" } person
        )
            return null;
        var times = await FreeTime.Of(read, [actor.PersonId, personId], now);
        var days = fair.OpenDays();
        var (own, theirs) = (times[actor.PersonId], times[personId]);
        var free = FreeSlots.Of(days, own, theirs, now, FreeSlots.Length, rules.MostADay);
        return new(
            fair,
            booth,
            exhibitor,
            buyer,
            person,
            Asking.Shown(days, free, own, now),
            await read.Of<ProductView>()
                .Where(p => booth.Products.Contains(p.Id) && p.Status == ProductStatus.Published)
                .ToListAsync(),
            rules,
            await OpenRequests.Of(read, fair.Id, actor.PersonId),
            await MeetingDetails.Of(
                read,
                people,
                await StandingMeetings.Between(read, fair.Id, exhibitor.Id, buyer.Company.Id)
            )
        );
    }
}
