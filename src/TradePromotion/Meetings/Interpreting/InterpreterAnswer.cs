using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>What somebody answered who was asked to interpret, and who asked.</summary>
/// <param name="Email">As whoever asked typed it.</param>
/// <param name="Interpreter">Who comes; nobody's id where they declined.</param>
public sealed record InterpreterAnswer(Guid AskedBy, Side Side, string Email, Guid Interpreter)
{
    /// <summary>The answer to an invitation, out of all that happened to its meeting; null while there is none, or when the question was taken back.</summary>
    public static InterpreterAnswer? In(IReadOnlyList<MeetingEvent> events, Guid invitationId)
    {
        InterpreterAnswer? asked = null;
        foreach (var (n, @event) in events.Index())
            switch (@event)
            {
                case MeetingInterpreterAsked e when e.InvitationId == invitationId:
                    asked = new(e.By, e.Side, e.Email, Guid.Empty);
                    break;
                case MeetingInterpretingDeclined e when e.InvitationId == invitationId:
                    return asked;
                // Who comes is said right behind it.
                case MeetingInterpretingAccepted e when e.InvitationId == invitationId:
                    return
                        asked is not null
                        && events.ElementAtOrDefault(n + 1) is MeetingPersonInvited comes
                        ? asked with
                        {
                            Interpreter = comes.PersonId,
                        }
                        : asked;
            }
        return null;
    }
}
