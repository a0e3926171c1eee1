using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>A chat message as the browsers get it.</summary>
public sealed record ChatLine(Guid Id, Guid Person, string Name, string Text, DateTimeOffset At);

/// <summary>Somebody who is in the room now.</summary>
/// <param name="Session">Their page's; another one is another page.</param>
public sealed record Neighbour(Guid Person, string Session, string Name);

/// <summary>What a person gets when they come in.</summary>
public sealed record Welcome(
    IReadOnlyList<Neighbour> Others,
    IReadOnlyList<ChatLine> Chat,
    IReadOnlyList<IceServer> Ice,
    bool RelayOnly,
    NotesNow Notes,
    IReadOnlyList<Guid> Products,
    IReadOnlyList<RecordedFile> Files,
    IReadOnlyList<RecordedCard> Cards,
    ExtensionAsked? Extension,
    DateTimeOffset Ends,
    DateTimeOffset Closes
);
