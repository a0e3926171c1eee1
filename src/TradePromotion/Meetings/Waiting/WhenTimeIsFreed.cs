using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;
using TradePromotion.Meetings.Telling;

namespace TradePromotion.Meetings.Waiting;

/// <summary>A meeting called off or moved gives its time to those who wait; whoever is offered one gets a letter.</summary>
public sealed class WhenTimeIsFreed : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenTimeIsFreed(
        Desk desk,
        Views views,
        IPeople people,
        IPersonLetters letters,
        PublicAddress address,
        TimeProvider time
    )
        : base("offer_freed_time_to_those_who_wait")
    {
        // What falls with its fair leaves nothing to be had.
        When<MeetingCancelled>(
            (e, at, cancel) =>
                e.WithFair ? Task.CompletedTask : Offer(e.MeetingId, null, at, cancel)
        );
        When<MeetingRescheduled>((e, at, cancel) => Offer(e.MeetingId, e.From, at, cancel));
        When<WaitingSlotOffered>((e, at, cancel) => Tell(e, at.Position, cancel));

        async Task Offer(Guid meetingId, Period? freed, Recorded at, CancellationToken cancel)
        {
            await views.WaitFor(at.Position, Patience, MeetingCountsView.ChangedBy, cancel);
            await using var read = views.Read();
            var meeting = await read.Find<MeetingView>(meetingId, cancel);
            if (
                meeting is not { Starts: { } starts, Ends: { } ends }
                || await read.Find<FairView>(meeting.FairId, cancel) is not { } fair
            )
                return;
            var slot = freed ?? new Period(starts, ends);
            var day = fair.Hours().DayOf(slot.From);
            await desk.Execute(
                new OfferFreedTime(
                    meeting.FairId,
                    meeting.ExhibitorId,
                    meeting.BoothId,
                    day,
                    meetingId,
                    slot,
                    time.GetUtcNow()
                ),
                Actor.Platform,
                cancel
            );
        }

        async Task Tell(WaitingSlotOffered e, long position, CancellationToken cancel)
        {
            await using var read = views.Read();
            if (
                e.Slot.From <= time.GetUtcNow()
                // Where the exhibitor stands now, which may be another booth than the one people waited at.
                || await read.Of<BoothView>()
                    .FirstOrDefaultAsync(
                        b => b.FairId == e.FairId && b.CompanyId == e.ExhibitorId,
                        cancel
                    )
                    is not { } booth
                || await read.Find<FairView>(e.FairId, cancel) is not { } fair
                || await read.Find<CompanyView>(e.ExhibitorId, cancel) is not { } exhibitor
                || !(await people.Find([e.PersonId], cancel)).TryGetValue(
                    e.PersonId,
                    out var reader
                )
            )
                return;
            await letters.Send(
                e.PersonId,
                "Meetings.Letter.Freed.Subject",
                "Meetings.Letter.Freed.Text",
                [
                    exhibitor.Name,
                    MeetingLetters.TimeFor(reader, e.Slot, fair.Zone),
                    address.Link(reader.Language, AskPage.Url(booth.Id)),
                ],
                enclosures: null,
                Ids.Of("letter", "Freed", position),
                e.Slot.From,
                cancel
            );
        }
    }
}
