using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Telling;

/// <summary>People are told by letter what concerns them: a request, its answer, a cancellation, the reminder.</summary>
public sealed class WhenMeetingChanges : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenMeetingChanges(
        Views views,
        IPeople people,
        MeetingLetters letters,
        TimeProvider time
    )
        : base("write_letters_when_meeting_changes")
    {
        When<MeetingRequested>(
            (e, at, cancel) => Tell(e.MeetingId, at, "Asked", [Side.Host], cancel)
        );
        When<MeetingAccepted>(
            (e, at, cancel) => Tell(e.MeetingId, at, "Accepted", [Side.Host, Side.Guest], cancel)
        );
        When<MeetingDeclined>(
            (e, at, cancel) => Tell(e.MeetingId, at, "Declined", [Side.Guest], cancel)
        );
        When<MeetingCancelled>(
            (e, at, cancel) =>
                Tell(
                    e.MeetingId,
                    at,
                    "Cancelled",
                    e.WithFair ? []
                        : e.By == Side.Host ? [Side.Guest]
                        : [Side.Host],
                    cancel
                )
        );
        When<MeetingReminded>(
            (e, at, cancel) => Tell(e.MeetingId, at, "Soon", [Side.Host, Side.Guest], cancel)
        );

        async Task Tell(
            Guid meetingId,
            Recorded at,
            string what,
            Side[] sides,
            CancellationToken cancel
        )
        {
            await views.WaitFor(at.Position, Patience, MeetingCountsView.ChangedBy, cancel);
            await using var read = views.Read();
            var details =
                await MeetingDetails.Of(read, people, meetingId, cancel)
                ?? throw new InvalidOperationException(
                    $"meeting {meetingId} is not in its view yet"
                );
            // Nobody wants a letter about a time that has passed.
            var latest = details.Slot?.To ?? details.Meeting.Slots.Max(slot => slot.To);
            if (latest <= time.GetUtcNow())
                return;
            foreach (var side in sides)
                await letters.Send(what, side, details, at.Position, cancel);
        }
    }
}
