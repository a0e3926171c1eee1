using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.UI;

namespace TradePromotion.Meetings.Requesting;

/// <summary>What a person needs to see to ask for a meeting at a booth.</summary>
/// <param name="Staff">Who could be met.</param>
/// <param name="HostId">Who would be met: the one asked for, else the one with the most time; null without staff.</param>
/// <param name="Buyer">The company the person asks for; null when they are no buyer.</param>
/// <param name="Free">The slots both are free in.</param>
/// <param name="Products">What the booth shows.</param>
/// <param name="Rules">The fair's rules.</param>
/// <param name="Open">The person's requests at the fair.</param>
/// <param name="Others">Who else of the person's company has asked the exhibitor or will meet it: meeting and person.</param>
/// <param name="Grid">All coming slots with what they are for the person.</param>
public sealed record Asking(
    FairView Fair,
    BoothView Booth,
    CompanyView Exhibitor,
    IReadOnlyList<PersonCard> Staff,
    Guid? HostId,
    CompanyView? Buyer,
    IReadOnlyList<Period> Free,
    IReadOnlyList<Slot> Grid,
    IReadOnlyList<ProductView> Products,
    MeetingRules Rules,
    OpenRequests Open,
    IReadOnlyList<MeetingDetails> Others
)
{
    /// <summary>What the request is checked against.</summary>
    public Offer Offer => OfferOf(Fair, Booth, Exhibitor, Buyer, Products, Rules);

    /// <summary>Looks at a booth with the person's eyes; null when there is no such booth.</summary>
    public static async Task<Asking?> About(
        ViewReader read,
        IPeople people,
        Guid boothId,
        Guid? with,
        Actor actor,
        DateTimeOffset now
    )
    {
        var booth = await read.Of<BoothView>().FirstOrDefaultAsync(b => b.Id == boothId);
        if (booth is null)
            return null;
        var fair = await read.Of<FairView>().FirstAsync(f => f.Id == booth.FairId);
        var exhibitor = await read.Of<CompanyView>().FirstAsync(c => c.Id == booth.CompanyId);
        var mine = actor.Companies.Where(id => id != exhibitor.Id).ToList();
        var buyer = (await read.Of<CompanyView>().Where(c => mine.Contains(c.Id)).ToListAsync())
            .OrderByDescending(c => c.Kind == CompanyKind.ForeignBuyer)
            .FirstOrDefault(c => c.Kind == CompanyKind.ForeignBuyer || actor.Is(Role.Buyer));

        var cards = await people.Find(booth.Staff);
        var staff = booth
            .Staff.Where(id => id != actor.PersonId && cards.ContainsKey(id))
            .Select(id => cards[id])
            .ToList();
        var rules = await MeetingRulesView.Of(read, fair.Id);
        var times = await FreeTime.Of(
            read,
            [actor.PersonId, .. staff.Select(person => person.Id)],
            now
        );
        var days = fair.OpenDays();
        var own = times[actor.PersonId];
        var free = staff.ToDictionary(
            person => person.Id,
            person =>
                FreeSlots.Of(days, times[person.Id], own, now, FreeSlots.Length, rules.MostADay)
        );
        Guid? host =
            with is { } wanted && free.ContainsKey(wanted) ? wanted
            : staff.Count == 0 ? null
            : staff.MaxBy(person => free[person.Id].Count)!.Id;
        var common = host is { } chosen ? free[chosen] : [];
        return new(
            fair,
            booth,
            exhibitor,
            staff,
            host,
            buyer,
            common,
            Shown(days, common, own, now),
            await read.Of<ProductView>()
                .Where(p => booth.Products.Contains(p.Id) && p.Status == ProductStatus.Published)
                .ToListAsync(),
            rules,
            await OpenRequests.Of(read, fair.Id, actor.PersonId),
            await MeetingDetails.Of(
                read,
                people,
                [
                    .. (
                        await StandingMeetings.Between(
                            read,
                            fair.Id,
                            exhibitor.Id,
                            [.. actor.Companies]
                        )
                    ).Where(m => m.Guest != actor.PersonId),
                ]
            )
        );
    }

    /// <summary>What a request is checked against, whichever side makes it.</summary>
    internal static Offer OfferOf(
        FairView fair,
        BoothView booth,
        CompanyView exhibitor,
        CompanyView? buyer,
        IReadOnlyList<ProductView> products,
        MeetingRules rules
    ) =>
        new(fair.Id, booth.Id, exhibitor.Id, booth.Staff, fair.OpenDays())
        {
            Products = [.. products.Select(product => product.Id)],
            Rules = rules,
            BuyerIsVerified = buyer?.VerifiedAt is not null,
            BuyerIsForeign = buyer is not null && buyer.Country != exhibitor.Country,
        };

    /// <summary>The coming slots as somebody sees them who is free then or is not.</summary>
    internal static List<Slot> Shown(
        IReadOnlyList<Period> days,
        IReadOnlyList<Period> free,
        FreeTime own,
        DateTimeOffset now
    )
    {
        var open = free.ToHashSet();
        return
        [
            .. FreeSlots
                .Grid(days, FreeSlots.Length)
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
