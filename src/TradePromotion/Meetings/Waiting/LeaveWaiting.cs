using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Waiting;

/// <summary>The person does not wait any more.</summary>
public sealed record LeaveWaiting(Guid FairId, Guid ExhibitorId, DateOnly Day, Guid PersonId)
    : IDecide<LeaveWaiting, WaitingList, WaitingEvent>
{
    public Guid StreamId => WaitingList.IdOf(FairId, ExhibitorId, Day);

    public static bool Allows(LeaveWaiting command, WaitingList state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<WaitingEvent> Decide(LeaveWaiting command, WaitingList state) =>
        state.People.Contains(command.PersonId)
            ? [new WaitingLeft(command.StreamId, command.PersonId)]
            : [];
}
