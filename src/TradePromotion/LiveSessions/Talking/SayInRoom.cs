using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>A person in the room writes to the other. The same message sent again is kept once.</summary>
public sealed record SayInRoom(
    Guid MeetingId,
    Guid MessageId,
    Guid PersonId,
    string Text,
    DateTimeOffset Now
) : IDecide<SayInRoom, Room, RoomEvent>
{
    /// <summary>The most characters a message has.</summary>
    public const int LongestText = 2000;

    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(SayInRoom command, Room state, Actor actor) =>
        actor.PersonId == command.PersonId && state.SideOf(actor.PersonId) is not null;

    public static IReadOnlyList<RoomEvent> Decide(SayInRoom command, Room state)
    {
        if (state.Said.Contains(command.MessageId))
            return [];
        Refusal.Unless(state.IsOpenAt(command.Now), "LiveSessions.Refused.NotOpen");
        var text = command.Text.Trim();
        Refusal.Unless(
            text.Length is > 0 and <= LongestText,
            "LiveSessions.Refused.Text",
            LongestText
        );
        return [new RoomMessageSaid(command.MeetingId, command.MessageId, command.PersonId, text)];
    }
}
