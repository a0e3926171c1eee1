using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Telling;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>Whoever asked for an interpreter is told by letter that one comes, or that somebody else must be found.</summary>
public sealed class WhenInterpreterAnswers : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenInterpreterAnswers(
        Store store,
        Views views,
        IPeople people,
        MeetingLetters letters,
        TimeProvider time
    )
        : base("write_letters_when_interpreter_answers")
    {
        When<MeetingInterpretingAccepted>(
            (e, at, cancel) => Tell("InterpreterComes", e.MeetingId, e.InvitationId, at, cancel)
        );
        When<MeetingInterpretingDeclined>(
            (e, at, cancel) => Tell("InterpreterDeclined", e.MeetingId, e.InvitationId, at, cancel)
        );

        async Task Tell(
            string what,
            Guid meetingId,
            Guid invitationId,
            Recorded at,
            CancellationToken cancel
        )
        {
            var events = new List<MeetingEvent>();
            await foreach (var stored in store.ReadStream(meetingId, cancel: cancel))
                if (stored.Data is MeetingEvent happened)
                    events.Add(happened);
            if (InterpreterAnswer.In(events, invitationId) is not { } answer)
                return;
            await views.WaitFor(at.Position, Patience, MeetingCountsView.ChangedBy, cancel);
            await using var read = views.Read();
            var cards = await people.Find([answer.AskedBy, answer.Interpreter], cancel);
            if (
                await MeetingDetails.Of(read, people, meetingId, cancel) is not { } details
                || cards.GetValueOrDefault(answer.AskedBy) is not { Name: not "" } reader
                // Nobody wants a letter about a time that has passed.
                || (details.Slot?.To ?? details.Meeting.Slots.Max(slot => slot.To))
                    <= time.GetUtcNow()
            )
                return;
            await letters.Send(
                what,
                answer.Side,
                details,
                // Somebody who came may have left the platform since; their address stays what was typed.
                cards.GetValueOrDefault(answer.Interpreter)
                    is { Name: { Length: > 0 } name }
                    ? name
                    : answer.Email,
                encloses: false,
                at.Position,
                cancel,
                reader
            );
        }
    }
}
