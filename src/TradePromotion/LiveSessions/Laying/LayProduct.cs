using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Laying;

/// <summary>A person in the room puts a product of the exhibitor's on the table, or takes it off.</summary>
/// <param name="Offered">What the exhibitor shows publicly.</param>
public sealed record LayProduct(
    Guid MeetingId,
    Guid PersonId,
    Guid ProductId,
    bool Lies,
    IReadOnlyCollection<Guid> Offered,
    DateTimeOffset Now
) : IDecide<LayProduct, Room, RoomEvent>
{
    /// <summary>The most products on one table.</summary>
    public const int Most = 20;

    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(LayProduct command, Room state, Actor actor) =>
        actor.PersonId == command.PersonId && state.SideOf(actor.PersonId) is not null;

    public static IReadOnlyList<RoomEvent> Decide(LayProduct command, Room state)
    {
        Refusal.Unless(state.IsOpenAt(command.Now), "LiveSessions.Refused.NotOpen");
        if (state.Table.Products.Contains(command.ProductId) == command.Lies)
            return [];
        if (!command.Lies)
            return [new RoomProductTaken(command.MeetingId, command.PersonId, command.ProductId)];
        Refusal.Unless(
            command.Offered.Contains(command.ProductId),
            "LiveSessions.Refused.NotOffered"
        );
        Refusal.Unless(state.Table.Products.Count < Most, "LiveSessions.Refused.TableFull", Most);
        return [new RoomProductLaid(command.MeetingId, command.PersonId, command.ProductId)];
    }
}
