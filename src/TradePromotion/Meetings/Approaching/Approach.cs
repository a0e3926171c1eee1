using TradePromotion.Booths.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;
using TradePromotion.UI;

namespace TradePromotion.Meetings.Approaching;

/// <summary>What an exhibitor's person needs to see to ask a buyer for a meeting.</summary>
/// <param name="At">The booth.</param>
/// <param name="Grid">All coming slots with what they are for the person.</param>
/// <param name="Open">The person's requests at the fair.</param>
/// <param name="Standing">What stands between the exhibitor and the buyer's organisation: asked for or agreed.</param>
public sealed record Approach(
    AskedBooth At,
    FairBuyer Buyer,
    PersonCard Person,
    IReadOnlyList<Slot> Grid,
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
    public Offer Offer => At.OfferTo(Buyer.Company);

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
        var at = await AskedBooth.Of(read, booth);
        var buyer = (
            await FairBuyers.Of(read, people, at.Fair.Id, at.Exhibitor, at.Rules)
        ).FirstOrDefault(b => b.PersonId == personId);
        if (
            buyer is null
            || (await people.Find([personId])).GetValueOrDefault(personId)
                is not { Name: not "" } person
        )
            return null;
        var times = await FreeTime.Of(read, [actor.PersonId, personId], now);
        var (own, theirs) = (times[actor.PersonId], times[personId]);
        return new(
            at,
            buyer,
            person,
            at.Grid(at.FreeFor(own, theirs, now), own, now),
            await OpenRequests.Of(read, at.Fair.Id, actor.PersonId),
            await MeetingDetails.Of(
                read,
                people,
                await StandingMeetings.Between(read, at.Fair.Id, at.Exhibitor.Id, buyer.Company.Id)
            )
        );
    }
}
