using TradePromotion.Meetings.Published;

namespace TradePromotion.Demo.Content;

/// <summary>What becomes of a meeting of the demo world.</summary>
public enum Fate
{
    Asked,
    Accepted,
    Held,
    Missed,
    Declined,
    Cancelled,
}

/// <summary>Who meets whom, when, and what becomes of it.</summary>
/// <param name="Host">The place of the exhibitor's person in its list of staff.</param>
/// <param name="When">The slots proposed, see <see cref="DemoCalendar.Slot"/>; the first one is accepted.</param>
/// <param name="HostSaid">Outcome and note of the exhibitor's side.</param>
/// <param name="GuestSaid">Outcome and note of the buyer's side.</param>
/// <param name="Chat">What was written in the room: <c>host</c> or <c>guest</c>, then the text.</param>
/// <param name="Absent">Who did not come.</param>
/// <param name="By">Who called it off.</param>
public sealed record DemoMeeting(
    Fate State,
    string Exhibitor,
    int Host,
    string Buyer,
    IReadOnlyList<string> When,
    string Topic,
    IReadOnlyList<string>? HostSaid = null,
    IReadOnlyList<string>? GuestSaid = null,
    IReadOnlyList<IReadOnlyList<string>>? Chat = null,
    IReadOnlyList<Side>? Absent = null,
    Side? By = null,
    string Reason = ""
);
