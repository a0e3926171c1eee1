using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Waiting;

namespace TradePromotion.Meetings.Losing;

/// <summary>
/// The account of somebody who waits for a time is closed: they wait no more. The same person's other account takes their place in the list;
/// where both wait, the better one counts.
/// </summary>
/// <param name="BoothId">Where the exhibitor stood when they began to wait.</param>
/// <param name="Into">The person's other account.</param>
public sealed record HandOverWaiting(
    Guid FairId,
    Guid ExhibitorId,
    Guid BoothId,
    DateOnly Day,
    Guid PersonId,
    Guid? Into
) : IDecide<HandOverWaiting, WaitingList, WaitingEvent>
{
    public Guid StreamId => WaitingList.IdOf(FairId, ExhibitorId, Day);

    public static bool Allows(HandOverWaiting command, WaitingList state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<WaitingEvent> Decide(HandOverWaiting command, WaitingList state)
    {
        var place = state.People.IndexOf(command.PersonId);
        if (place < 0)
            return [];
        var left = new WaitingLeft(command.StreamId, command.PersonId);
        if (command.Into is not { } other)
            return [left];
        var joined = new WaitingJoined(
            command.StreamId,
            command.FairId,
            command.BoothId,
            command.Day,
            other,
            place,
            command.ExhibitorId
        );
        return state.People.IndexOf(other) switch
        {
            < 0 => [left, joined],
            var own when own < place => [left],
            _ => [left, new WaitingLeft(command.StreamId, other), joined],
        };
    }
}
