using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Cancelling;

/// <summary>
/// Meetings fall with their fair: all of them when it is cancelled, those outside its new hours when it is postponed; and those of an exhibitor who gives
/// its booth up.
/// </summary>
public sealed class WhenFairFalls : Reaction
{
    private static readonly LocalText Left = LocalText.Of(
        "Đơn vị không còn tham gia hội chợ.",
        "The exhibitor no longer takes part in the fair."
    );
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenFairFalls(Desk desk, Views views, TimeProvider clock)
        : base("cancel_meetings_when_fair_falls")
    {
        When<FairCancelled>((e, at, cancel) => Fall(e.FairId, at, e.Reason, cancel));
        When<FairPostponed>((e, at, cancel) => Fall(e.FairId, at, e.Reason, cancel));

        When<BoothVacated>(
            async (e, at, cancel) =>
            {
                await views.WaitFor(at.Position, Patience, [typeof(BoothVacated)], cancel);
                await using var read = views.Read();
                await Cancel(
                    await read.Of<MeetingView>()
                        .Where(m =>
                            m.FairId == e.FairId
                            && m.ExhibitorId == e.CompanyId
                            && (
                                m.State == MeetingState.Requested
                                || m.State == MeetingState.Accepted
                            )
                        )
                        .ToListAsync(cancel),
                    Left,
                    withFair: false,
                    cancel
                );
            }
        );

        async Task Fall(Guid fairId, Recorded at, LocalText reason, CancellationToken cancel)
        {
            await views.WaitFor(
                at.Position,
                Patience,
                [typeof(FairCancelled), typeof(FairPostponed)],
                cancel
            );
            await using var read = views.Read();
            var fair = await read.Of<FairView>().SingleAsync(f => f.Id == fairId, cancel);
            var meetings = await read.Of<MeetingView>()
                .Where(m =>
                    m.FairId == fairId
                    && (m.State == MeetingState.Requested || m.State == MeetingState.Accepted)
                )
                .ToListAsync(cancel);
            var days = fair.OpenDays();
            await Cancel(meetings.Where(m => !Fits(m, days)), reason, withFair: true, cancel);
        }

        async Task Cancel(
            IEnumerable<MeetingView> meetings,
            LocalText reason,
            bool withFair,
            CancellationToken cancel
        )
        {
            foreach (var meeting in meetings)
                await desk.ExecuteAcross(
                    new CancelWithFair(
                        meeting.Id,
                        meeting.Host,
                        meeting.Guest,
                        reason,
                        clock.GetUtcNow(),
                        [.. meeting.Others.Select(other => other.PersonId)],
                        withFair
                    ),
                    Actor.Platform,
                    cancel
                );
        }
    }

    private static bool Fits(MeetingView meeting, IReadOnlyList<Period> days)
    {
        IReadOnlyList<Period> slots = meeting is { Starts: { } starts, Ends: { } ends }
            ? [new Period(starts, ends)]
            : meeting.Slots;
        return slots.Any(slot => days.Any(day => day.From <= slot.From && slot.To <= day.To));
    }
}
