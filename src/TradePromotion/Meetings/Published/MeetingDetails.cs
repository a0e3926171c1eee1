using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;

namespace TradePromotion.Meetings.Published;

/// <summary>A meeting with everything around it that its two sides may see. Whoever asks answers for who may.</summary>
public sealed record MeetingDetails(
    MeetingView Meeting,
    FairView Fair,
    string BoothNumber,
    CompanyView Exhibitor,
    CompanyView Buyer,
    PersonCard? Host,
    PersonCard? Guest
)
{
    /// <summary>Who comes besides the two, as far as they are still on the platform.</summary>
    public IReadOnlyList<(Attendee Who, PersonCard Card)> Along { get; init; } = [];

    /// <summary>The accepted slot; null before and without one.</summary>
    public Period? Slot =>
        Meeting is { Starts: { } starts, Ends: { } ends } ? new Period(starts, ends) : null;

    /// <summary>The person of this side; the name is empty when they have left the platform.</summary>
    public PersonCard? PersonOf(Side side) => side == Side.Host ? Host : Guest;

    /// <summary>The company of this side.</summary>
    public CompanyView CompanyOf(Side side) => side == Side.Host ? Exhibitor : Buyer;

    /// <summary>The meeting with this id; null when there is none.</summary>
    public static async Task<MeetingDetails?> Of(
        ViewReader read,
        IPeople people,
        Guid meetingId,
        CancellationToken cancel = default
    )
    {
        var meeting = await read.Of<MeetingView>()
            .FirstOrDefaultAsync(m => m.Id == meetingId, cancel);
        return meeting is null ? null : (await Of(read, people, [meeting], cancel)).Single();
    }

    /// <summary>These meetings, in the same order.</summary>
    public static async Task<IReadOnlyList<MeetingDetails>> Of(
        ViewReader read,
        IPeople people,
        IReadOnlyList<MeetingView> meetings,
        CancellationToken cancel = default
    )
    {
        var fairIds = meetings.Select(m => m.FairId).Distinct().ToList();
        var companyIds = meetings
            .SelectMany(m => new[] { m.ExhibitorId, m.BuyerId })
            .Distinct()
            .ToList();
        var fairs = await read.Of<FairView>()
            .Where(f => fairIds.Contains(f.Id))
            .ToDictionaryAsync(f => f.Id, cancel);
        var booths = await read.Of<BoothView>()
            .Where(b => fairIds.Contains(b.FairId) && companyIds.Contains(b.CompanyId))
            .ToListAsync(cancel);
        var companies = await read.Of<CompanyView>()
            .Where(c => companyIds.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, cancel);
        var cards = await people.Find(meetings.SelectMany(m => m.Everyone).Distinct(), cancel);
        return
        [
            .. meetings.Select(m => new MeetingDetails(
                m,
                fairs[m.FairId],
                // Where the exhibitor stands now: it may have moved since it was asked.
                booths
                    .FirstOrDefault(b => b.FairId == m.FairId && b.CompanyId == m.ExhibitorId)
                    ?.Number
                    ?? "",
                companies[m.ExhibitorId],
                companies[m.BuyerId],
                cards.GetValueOrDefault(m.Host),
                cards.GetValueOrDefault(m.Guest)
            )
            {
                Along =
                [
                    .. m
                        .Others.Where(other => cards.ContainsKey(other.PersonId))
                        .Select(other => (other, cards[other.PersonId])),
                ],
            }),
        ];
    }
}
