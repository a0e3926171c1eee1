using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.UI;

namespace TradePromotion.Meetings.Requesting;

/// <summary>What a person needs to see to ask for a meeting at a booth.</summary>
/// <param name="At">The booth.</param>
/// <param name="Staff">Who could be met.</param>
/// <param name="HostId">Who would be met: the one asked for, else the one with the most time; null without staff.</param>
/// <param name="Buyer">The company the person asks for; null when they are no buyer.</param>
/// <param name="Free">The slots both are free in.</param>
/// <param name="Open">The person's requests at the fair.</param>
/// <param name="Others">Who else of the person's company has asked the exhibitor or will meet it: meeting and person.</param>
/// <param name="Grid">All coming slots with what they are for the person.</param>
public sealed record Asking(
    AskedBooth At,
    IReadOnlyList<PersonCard> Staff,
    Guid? HostId,
    CompanyView? Buyer,
    IReadOnlyList<Period> Free,
    IReadOnlyList<Slot> Grid,
    OpenRequests Open,
    IReadOnlyList<MeetingDetails> Others
)
{
    /// <summary>What the request is checked against.</summary>
    public Offer Offer => At.OfferTo(Buyer);

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
        var at = await AskedBooth.Of(read, booth);
        var mine = actor.Companies.Where(id => id != at.Exhibitor.Id).ToList();
        var buyer = (await read.Of<CompanyView>().Where(c => mine.Contains(c.Id)).ToListAsync())
            .OrderByDescending(c => c.Kind == CompanyKind.ForeignBuyer)
            .FirstOrDefault(c => c.Kind == CompanyKind.ForeignBuyer || actor.Is(Role.Buyer));

        var cards = await people.Find(booth.Staff);
        var staff = booth
            .Staff.Where(id => id != actor.PersonId && cards.ContainsKey(id))
            .Select(id => cards[id])
            .ToList();
        var times = await FreeTime.Of(
            read,
            [actor.PersonId, .. staff.Select(person => person.Id)],
            now
        );
        var own = times[actor.PersonId];
        var free = staff.ToDictionary(
            person => person.Id,
            person => at.FreeFor(times[person.Id], own, now)
        );
        Guid? host =
            with is { } wanted && free.ContainsKey(wanted) ? wanted
            : staff.Count == 0 ? null
            : staff.MaxBy(person => free[person.Id].Count)!.Id;
        var common = host is { } chosen ? free[chosen] : [];
        return new(
            at,
            staff,
            host,
            buyer,
            common,
            at.Grid(common, own, now),
            await OpenRequests.Of(read, at.Fair.Id, actor.PersonId),
            await MeetingDetails.Of(
                read,
                people,
                [
                    .. (
                        await StandingMeetings.Between(
                            read,
                            at.Fair.Id,
                            at.Exhibitor.Id,
                            [.. actor.Companies]
                        )
                    ).Where(m => m.Guest != actor.PersonId),
                ]
            )
        );
    }
}
