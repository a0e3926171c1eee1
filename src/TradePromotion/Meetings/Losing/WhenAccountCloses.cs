using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Losing;

/// <summary>
/// Whoever's account is closed attends no more meetings; the other side is told, and its time is free again. The same person's other account
/// goes on with their meetings, those that are over among them.
/// </summary>
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
                foreach (var meeting in await Own(read, e, cancel))
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
                            [.. meeting.Others.Select(other => other.PersonId)],
                            meeting.FairId
                        ),
                        Actor.Platform,
                        cancel
                    );
                }
                // Meetings they only came along to do not fall.
                foreach (var meeting in await Along(read, e, clock.GetUtcNow(), cancel))
                    await desk.ExecuteAcross(
                        new LoseAttendee(meeting, e.PersonId, e.Into),
                        Actor.Platform,
                        cancel
                    );
            }
        );

    private static Task<List<MeetingView>> Own(
        ViewReader read,
        AccountClosed e,
        CancellationToken cancel
    ) =>
        read.Of<MeetingView>()
            .Where(m => m.Host == e.PersonId || m.Guest == e.PersonId)
            .Where(m =>
                e.Into != null
                || m.State == MeetingState.Requested
                || m.State == MeetingState.Accepted
            )
            .ToListAsync(cancel);

    // Agreed meetings stand in the diary; of those still asked for only the meeting itself knows who comes along.
    private static async Task<IEnumerable<Guid>> Along(
        ViewReader read,
        AccountClosed e,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        var agreed = await read.Of<DiaryView>()
            .Where(row => row.PersonId == e.PersonId && (e.Into != null || row.Ends > now))
            .Select(row => row.MeetingId)
            .ToListAsync(cancel);
        var asked = await read.Of<MeetingView>()
            .Where(m => m.State == MeetingState.Requested)
            .Select(m => new { m.Id, m.Others })
            .ToListAsync(cancel);
        return agreed
            .Concat(
                asked
                    .Where(m => m.Others.Any(other => other.PersonId == e.PersonId))
                    .Select(m => m.Id)
            )
            .Distinct();
    }
}
