using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Expiring;

/// <summary>Finds papers that end soon or have ended, each by the day where its company is; the letters follow from the events.</summary>
[DisallowConcurrentExecution]
public sealed class ExpirePapers(Desk desk, Views views, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        // A day more than any zone can be ahead; the commands look at the company's own day.
        var horizon = DateOnly.FromDateTime(now.UtcDateTime).AddDays(AnnounceExpiry.DaysAhead + 1);
        await using var read = views.Read();
        var due = await read.Of<PaperView>()
            .Where(p => p.Until != null && p.Until <= horizon && !p.IsExpired)
            .Join(
                read.Of<CompanyView>(),
                p => p.CompanyId,
                c => c.Id,
                (p, c) =>
                    new
                    {
                        p.Id,
                        p.CompanyId,
                        p.Until,
                        p.IsAnnounced,
                        c.Zone,
                    }
            )
            .ToListAsync(cancel);
        await Rounds.Each(
            due,
            async paper =>
            {
                var day = CompanyDay.Of(paper.Zone, now);
                if (paper.Until < day)
                    await desk.Execute(
                        new ExpirePaper(paper.CompanyId, paper.Id, day),
                        Actor.Platform,
                        cancel
                    );
                else if (!paper.IsAnnounced)
                    await desk.Execute(
                        new AnnounceExpiry(paper.CompanyId, paper.Id, day),
                        Actor.Platform,
                        cancel
                    );
            },
            cancel
        );
    }
}
