using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Noting;

/// <summary>A person in the room changes the notes that everyone keeps together.</summary>
/// <param name="After">The revision that was changed; somebody else may have been faster, and nothing of theirs is lost.</param>
public sealed record WriteNotes(
    Guid MeetingId,
    Guid PersonId,
    string Text,
    int After,
    DateTimeOffset Now
) : IDecide<WriteNotes, Room, RoomEvent>
{
    /// <summary>The most characters notes have.</summary>
    public const int Longest = 10_000;

    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(WriteNotes command, Room state, Actor actor) =>
        actor.PersonId == command.PersonId && state.SideOf(actor.PersonId) is not null;

    public static IReadOnlyList<RoomEvent> Decide(WriteNotes command, Room state)
    {
        Refusal.Unless(state.IsOpenAt(command.Now), "LiveSessions.Refused.NotOpen");
        Refusal.Unless(
            command.Text.Length <= Longest,
            "LiveSessions.Refused.NotesTooLong",
            Longest
        );
        Refusal.Unless(command.After == state.Table.Notes, "LiveSessions.Refused.NotesMoved");
        return
        [
            new RoomNotesWritten(
                command.MeetingId,
                command.PersonId,
                command.Text,
                state.Table.Notes + 1
            ),
        ];
    }
}
