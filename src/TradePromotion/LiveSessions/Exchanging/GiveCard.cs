using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Exchanging;

/// <summary>What stands on a business card besides the name.</summary>
public sealed record CardInput(string Position, string Email, string Phone);

/// <summary>A person in the room gives the others their business card. Nobody is given anybody's without this.</summary>
public sealed record GiveCard(
    Guid MeetingId,
    Guid PersonId,
    string Name,
    CardInput Card,
    DateTimeOffset Now
) : IDecide<GiveCard, Room, RoomEvent>
{
    /// <summary>The most characters a line of the card has.</summary>
    public const int Longest = 120;

    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(GiveCard command, Room state, Actor actor) =>
        actor.PersonId == command.PersonId && state.SideOf(actor.PersonId) is not null;

    public static IReadOnlyList<RoomEvent> Decide(GiveCard command, Room state)
    {
        Refusal.Unless(state.IsOpenAt(command.Now), "LiveSessions.Refused.NotOpen");
        var (position, email, phone) = (
            command.Card.Position.Trim(),
            command.Card.Email.Trim(),
            command.Card.Phone.Trim()
        );
        Refusal.Unless(
            position.Length <= Longest && email.Length <= Longest && phone.Length <= Longest,
            "LiveSessions.Refused.CardTooLong",
            Longest
        );
        Refusal.Unless(email != "" || phone != "", "LiveSessions.Refused.CardEmpty");
        Refusal.Unless(
            email == "" || System.Net.Mail.MailAddress.TryCreate(email, out _),
            "LiveSessions.Refused.CardEmail"
        );
        Refusal.Unless(
            phone.All(sign => char.IsAsciiDigit(sign) || "+-.() ".Contains(sign)),
            "LiveSessions.Refused.CardPhone"
        );
        var given = new RoomCardGiven(
            command.MeetingId,
            command.PersonId,
            command.Name,
            position,
            email,
            phone
        );
        return state.Table.Cards.GetValueOrDefault(command.PersonId) == given ? [] : [given];
    }
}
