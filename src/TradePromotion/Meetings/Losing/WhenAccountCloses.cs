using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Joining;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Losing;

/// <summary>Whoever's account is closed attends no more meetings; the other side is told, and its time is free again.</summary>
public sealed class WhenAccountCloses : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // Read by the other side, whose language the event cannot know.
    private const string Reason = "Tài khoản đã đóng. / The account was closed.";

    public WhenAccountCloses(Desk desk, Views views, TimeProvider clock)
        : base("free_meetings_when_account_closes") =>
        When<AccountClosed>(
            async (e, at, cancel) =>
            {
                await views.WaitFor(at.Position, Patience, MeetingCountsView.ChangedBy, cancel);
                await using var read = views.Read();
                var meetings = await read.Of<MeetingView>()
                    .Where(m => m.Host == e.PersonId || m.Guest == e.PersonId)
                    .Where(m =>
                        m.State == MeetingState.Requested || m.State == MeetingState.Accepted
                    )
                    .ToListAsync(cancel);
                foreach (var meeting in meetings)
                {
                    var side = meeting.Host == e.PersonId ? Side.Host : Side.Guest;
                    await desk.ExecuteAcross(
                        new LosePerson(
                            meeting.Id,
                            side,
                            e.PersonId,
                            side == Side.Host ? meeting.Guest : meeting.Host,
                            e.Into,
                            Reason,
                            clock.GetUtcNow(),
                            [.. meeting.Others.Select(other => other.PersonId)]
                        ),
                        Actor.Platform,
                        cancel
                    );
                }
                // Meetings they only came along to do not fall.
                var now = clock.GetUtcNow();
                var along = await read.Of<DiaryView>()
                    .Where(row => row.PersonId == e.PersonId && row.Ends > now)
                    .Select(row => row.MeetingId)
                    .ToListAsync(cancel);
                foreach (var meeting in along)
                    await desk.ExecuteAcross(
                        new ReleasePerson(meeting, e.PersonId, e.PersonId),
                        Actor.Platform,
                        cancel
                    );
            }
        );
}
