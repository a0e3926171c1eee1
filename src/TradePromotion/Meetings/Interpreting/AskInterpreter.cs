using System.Net.Mail;
using TradePromotion.Meetings.Joining;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>
/// A side asks somebody by letter to interpret, whether they have an account or not: whoever asks learns nothing of that, and nobody's diary is
/// taken before they accept.
/// </summary>
public sealed record AskInterpreter(
    Guid MeetingId,
    Guid InvitationId,
    Side Side,
    string Email,
    string Language,
    Guid By,
    DateTimeOffset Now
) : IDecide<AskInterpreter, Meeting, MeetingEvent>
{
    /// <summary>The most letters from one meeting, so that nobody writes to half the world from here.</summary>
    public const int MostLetters = 10;

    private const int LongestAddress = 254;

    public Guid StreamId => MeetingId;

    public static bool Allows(AskInterpreter command, Meeting state, Actor actor) =>
        actor.PersonId == command.By && state.IsOf(command.Side, actor);

    public static IReadOnlyList<MeetingEvent> Decide(AskInterpreter command, Meeting state)
    {
        var email = command.Email.Trim();
        Coming.StillTakes(state, command.Now);
        Refusal.UnlessAt(
            "Email",
            email.Length <= LongestAddress
                && !email.Any(char.IsWhiteSpace)
                && MailAddress.TryCreate(email, out var read)
                && read.Address == email
                && read.Host.Contains('.'),
            "Meetings.Refused.InterpreterAddress"
        );
        Refusal.UnlessAt(
            "Email",
            !state.Interpreters.Open.Values.Any(asked =>
                asked.Email.Equals(email, StringComparison.OrdinalIgnoreCase)
            ),
            "Meetings.Refused.InterpreterAsked"
        );
        Coming.HasRoom(state);
        Refusal.UnlessAt(
            "Email",
            state.Interpreters.Letters < MostLetters,
            "Meetings.Refused.InterpreterLetters",
            MostLetters
        );
        return
        [
            new MeetingInterpreterAsked(
                command.MeetingId,
                command.InvitationId,
                email,
                command.Side,
                command.Language == "vi" ? "vi" : "en",
                command.By
            ),
        ];
    }
}
