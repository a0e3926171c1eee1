using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Waiting;

/// <summary>The platform offers a time that a meeting gave up to whoever has waited longest; once for each time given up.</summary>
public sealed record OfferFreedTime(
    Guid FairId,
    Guid ExhibitorId,
    Guid BoothId,
    DateOnly Day,
    Guid MeetingId,
    Period Slot,
    DateTimeOffset Now
) : IDecide<OfferFreedTime, WaitingList, WaitingEvent>
{
    public Guid StreamId => WaitingList.IdOf(FairId, ExhibitorId, Day);

    public static bool Allows(OfferFreedTime command, WaitingList state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<WaitingEvent> Decide(OfferFreedTime command, WaitingList state) =>
        state.People.IsEmpty
        || command.Slot.From <= command.Now
        || state.Offered.Contains((command.MeetingId, command.Slot))
            ? []
            :
            [
                new WaitingSlotOffered(
                    command.StreamId,
                    command.BoothId,
                    state.People[0],
                    command.MeetingId,
                    command.Slot,
                    command.FairId,
                    command.ExhibitorId
                ),
            ];
}
