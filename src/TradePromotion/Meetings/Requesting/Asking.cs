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
    public Offer Offer =>
        new(Fair.Id, Booth.Id, Exhibitor.Id, Booth.Staff, Fair.OpenDays())
        {
            Products = [.. Products.Select(product => product.Id)],
            Rules = Rules,
            BuyerIsVerified = Buyer?.VerifiedAt is not null,
            BuyerIsForeign = Buyer is not null && Buyer.Country != Exhibitor.Country,
        };

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
            await OpenOf(read, fair.Id, actor.PersonId),
            await OfColleagues(read, people, fair, exhibitor, actor)
        );
    }

    private static async Task<OpenRequests> OpenOf(ViewReader read, Guid fairId, Guid personId)
    {
        var rows = await read.Of<MeetingView>()
            .Where(m => m.FairId == fairId && m.Guest == personId)
            .Select(m => new { m.Id, m.State })
            .ToListAsync();
        var waiting = rows.ToLookup(m => m.State == MeetingState.Requested, m => m.Id);
        return new([.. waiting[true]], [.. waiting[false]]);
    }

    // Two of one company who ask the same exhibitor should know of each other before either sends anything.
    private static async Task<IReadOnlyList<MeetingDetails>> OfColleagues(
        ViewReader read,
        IPeople people,
        FairView fair,
        CompanyView exhibitor,
        Actor actor
    )
    {
        var companies = actor.Companies.ToList();
        var rows = await read.Of<MeetingView>()
            .Where(m => m.FairId == fair.Id && m.ExhibitorId == exhibitor.Id)
            .Where(m => companies.Contains(m.BuyerId) && m.Guest != actor.PersonId)
            .Where(m => m.State == MeetingState.Requested || m.State == MeetingState.Accepted)
            .OrderBy(m => m.RequestedAt)
            .ToListAsync();
        return await MeetingDetails.Of(read, people, rows);
    }

    private static List<Slot> Shown(
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
