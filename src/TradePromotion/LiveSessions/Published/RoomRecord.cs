namespace TradePromotion.LiveSessions.Published;

/// <summary>A message of the chat.</summary>
public sealed record RecordedMessage(Guid Id, Guid PersonId, string Text, DateTimeOffset At);

/// <summary>A file given in the room.</summary>
public sealed record RecordedFile(Guid Id, Guid PersonId, string Name, long Size);

/// <summary>A business card given in the room.</summary>
public sealed record RecordedCard(
    Guid PersonId,
    string Name,
    string Position,
    string Email,
    string Phone
);

/// <summary>
/// What a meeting leaves behind: for the people who were invited to it, and nobody else. Read from the room's events each time, so that what
/// is personal stands in no view and goes with the person.
/// </summary>
public sealed record RoomRecord(
    string Notes,
    int NotesRevision,
    IReadOnlyList<Guid> Products,
    IReadOnlyList<RecordedFile> Files,
    IReadOnlyList<RecordedCard> Cards,
    IReadOnlyList<RecordedMessage> Chat
)
{
    /// <summary>Whether anything was left at all.</summary>
    public bool IsEmpty =>
        Notes == "" && Products.Count + Files.Count + Cards.Count + Chat.Count == 0;

    /// <summary>The record of a meeting's room; whoever asks answers for who may read it.</summary>
    public static async Task<RoomRecord> Of(Store store, Guid meetingId)
    {
        var (notes, revision) = ("", 0);
        var products = new List<Guid>();
        var files = new List<RecordedFile>();
        var cards = new Dictionary<Guid, RecordedCard>();
        var chat = new List<RecordedMessage>();
        await foreach (var stored in store.ReadStream(Room.IdOf(meetingId)))
            switch (stored.Data)
            {
                case RoomNotesWritten e:
                    (notes, revision) = (e.Text, e.Revision);
                    break;
                case RoomProductLaid e:
                    products.Add(e.ProductId);
                    break;
                case RoomProductTaken e:
                    products.Remove(e.ProductId);
                    break;
                case RoomFileShared e:
                    files.Add(new(e.FileId, e.PersonId, e.Name, e.Size));
                    break;
                case RoomCardGiven { Name: not "" } e:
                    cards[e.PersonId] = new(e.PersonId, e.Name, e.Position, e.Email, e.Phone);
                    break;
                case RoomMessageSaid e:
                    chat.Add(new(e.MessageId, e.PersonId, e.Text, stored.At));
                    break;
            }
        return new(notes, revision, products, files, [.. cards.Values], chat);
    }
}
