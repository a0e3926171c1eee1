using TradePromotion.Filing;
using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Laying;

/// <summary>A person in the room gives everyone in it a file. The same file again is kept once.</summary>
/// <param name="File">What was kept, after its content was checked.</param>
public sealed record ShareFile(Guid MeetingId, Guid PersonId, DocumentCard File, DateTimeOffset Now)
    : IDecide<ShareFile, Room, RoomEvent>
{
    /// <summary>The most files of one meeting.</summary>
    public const int Most = 20;

    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(ShareFile command, Room state, Actor actor) =>
        actor.PersonId == command.PersonId && state.SideOf(actor.PersonId) is not null;

    public static IReadOnlyList<RoomEvent> Decide(ShareFile command, Room state)
    {
        if (state.Table.Files.Contains(command.File.Id))
            return [];
        Refusal.Unless(state.IsOpenAt(command.Now), "LiveSessions.Refused.NotOpen");
        Refusal.Unless(state.Table.Files.Count < Most, "LiveSessions.Refused.TooManyFiles", Most);
        return
        [
            new RoomFileShared(
                command.MeetingId,
                command.PersonId,
                command.File.Id,
                command.File.Name,
                command.File.ContentType,
                command.File.Size
            ),
        ];
    }
}
