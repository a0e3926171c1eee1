using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Telling;

/// <summary>People are told by letter what concerns them: a request, its answer, another time, a cancellation, the reminders.</summary>
public sealed class WhenMeetingChanges : Reaction
{
    private static readonly Side[] Both = [Side.Host, Side.Guest];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Which letter a reminder is: what is hours away does not begin soon.</summary>
    public static string Reminder(MeetingReminded e) => e.Ahead > 60 ? "Ahead" : "Soon";

    public WhenMeetingChanges(
        Views views,
        IPeople people,
        MeetingLetters letters,
        TimeProvider time
    )
        : base("write_letters_when_meeting_changes")
    {
        When<MeetingRequested>(
            (e, at, cancel) =>
                Tell(e, at, e.By == Side.Host ? "Approached" : "Asked", _ => [e.By.Other()], cancel)
        );
        When<MeetingAccepted>((e, at, cancel) => Tell(e, at, "Accepted", _ => Both, cancel));
        When<MeetingDeclined>(
            (e, at, cancel) => Tell(e, at, "Declined", m => [m.AskedBy], cancel, e.Reason)
        );
        When<MeetingExpired>((e, at, cancel) => Tell(e, at, "Expired", m => [m.AskedBy], cancel));
        When<MeetingTimesProposed>(
            (e, at, cancel) => Tell(e, at, "Proposed", _ => [e.By.Other()], cancel, e.Note)
        );
        When<MeetingTimeKept>(
            (e, at, cancel) =>
                Tell(e, at, "Kept", _ => e.By is { } by ? [by.Other()] : Both, cancel, e.Reason)
        );
        When<MeetingRescheduled>((e, at, cancel) => Tell(e, at, "Moved", _ => Both, cancel));
        When<MeetingPersonSwitched>(
            async (e, at, cancel) =>
            {
                if (e.SamePerson)
                    return;
                await Tell(e, at, "Switched", _ => [e.Side.Other()], cancel);
                await Tell(e, at, "Joined", _ => [e.Side], cancel);
                await TellOne(at, "Replaced", e.Side, e.Before, cancel);
            }
        );
        When<MeetingPersonInvited>(
            (e, at, cancel) =>
                e.PersonId == e.By
                    ? Task.CompletedTask
                    : TellOne(at, "Invited", e.Side, e.PersonId, cancel)
        );
        When<MeetingPersonReleased>(
            (e, at, cancel) =>
                e.PersonId == e.By
                    ? Task.CompletedTask
                    : TellOne(at, "Released", e.Side, e.PersonId, cancel)
        );
        When<MeetingCancelled>(
            (e, at, cancel) =>
                Tell(e, at, "Cancelled", _ => e.WithFair ? [] : [e.By.Other()], cancel, e.Reason)
        );
        When<MeetingReminded>((e, at, cancel) => Tell(e, at, Reminder(e), _ => Both, cancel));
        When<MeetingAbsenceExplained>(
            (e, at, cancel) =>
                Tell(e, at, "Explained", _ => [e.Side.Other()], cancel, e.Explanation)
        );

        async Task Tell(
            MeetingEvent happened,
            Recorded at,
            string what,
            Func<MeetingView, Side[]> sides,
            CancellationToken cancel,
            string says = ""
        )
        {
            await views.WaitFor(at.Position, Patience, MeetingCountsView.ChangedBy, cancel);
            await using var read = views.Read();
            var meetingId = at.StreamId;
            var details =
                await MeetingDetails.Of(read, people, meetingId, cancel)
                ?? throw new InvalidOperationException(
                    $"meeting {meetingId} is not in its view yet"
                );
            // Nobody wants a letter about a time that has passed, unless it tells how the thing ended.
            var latest = details.Slot?.To ?? details.Meeting.Slots.Max(slot => slot.To);
            if (
                latest <= time.GetUtcNow()
                && happened is not (MeetingExpired or MeetingAbsenceExplained)
            )
                return;
            var encloses =
                happened
                is MeetingAccepted
                    or MeetingRescheduled
                    or MeetingPersonSwitched
                    or MeetingCancelled
                    or MeetingReminded;
            foreach (var side in sides(details.Meeting))
                await letters.Send(what, side, details, says, encloses, at.Position, cancel);
            // Whoever comes along hears when and whether.
            if (happened is MeetingRescheduled or MeetingCancelled or MeetingReminded)
                foreach (var other in details.Meeting.Others)
                    await TellOne(at, what, other.Side, other.PersonId, cancel, says);
        }

        async Task TellOne(
            Recorded at,
            string what,
            Side side,
            Guid person,
            CancellationToken cancel,
            string says = ""
        )
        {
            await views.WaitFor(at.Position, Patience, MeetingCountsView.ChangedBy, cancel);
            await using var read = views.Read();
            if (
                await MeetingDetails.Of(read, people, at.StreamId, cancel) is not { } details
                || (await people.Find([person], cancel)).GetValueOrDefault(person)
                    is not { Name: not "" } card
                || details.Slot is { } slot && slot.To <= time.GetUtcNow()
            )
                return;
            await letters.Send(
                what,
                side,
                details,
                says,
                encloses: true,
                at.Position,
                cancel,
                card
            );
        }
    }
}
