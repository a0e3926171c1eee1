using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.Meetings.Waiting;

/// <summary>A buyer's person wants to be told when a time becomes free on a full day.</summary>
/// <param name="BuyerId">The organisation the person asks for.</param>
/// <param name="IsFull">Whether the day has times to come and none of them is free.</param>
public sealed record JoinWaiting(
    Offer Offer,
    DateOnly Day,
    Guid BuyerId,
    Guid PersonId,
    bool IsFull
) : IDecide<JoinWaiting, WaitingList, WaitingEvent>
{
    /// <summary>The most people who wait for one day.</summary>
    public const int MostPeople = 50;

    public Guid StreamId => WaitingList.IdOf(Offer.FairId, Offer.ExhibitorId, Day);

    public static bool Allows(JoinWaiting command, WaitingList state, Actor actor) =>
        actor.IsKnown
        && actor.PersonId == command.PersonId
        && actor.WorksFor(command.BuyerId)
        && !actor.WorksFor(command.Offer.ExhibitorId);

    public static IReadOnlyList<WaitingEvent> Decide(JoinWaiting command, WaitingList state)
    {
        if (state.People.Contains(command.PersonId))
            return [];
        Refusal.Unless(command.IsFull, "Meetings.Refused.NotFull");
        Refusal.Unless(state.People.Count < MostPeople, "Meetings.Refused.ListFull", MostPeople);
        return
        [
            new WaitingJoined(
                command.StreamId,
                command.Offer.FairId,
                command.Offer.BoothId,
                command.Day,
                command.PersonId,
                ExhibitorId: command.Offer.ExhibitorId
            ),
        ];
    }
}
