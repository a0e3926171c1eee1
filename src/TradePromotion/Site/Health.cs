using Quartz;
using TradePromotion.Hosting;

namespace TradePromotion.Site;

/// <summary>Whether the application lives, and whether it is ready to serve.</summary>
public static class Health
{
    /// <summary>Maps <c>/healthz</c> (the process answers) and <c>/readyz</c> (database, views, jobs, preparations).</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => Results.Ok(new { status = "alive" }));
        app.MapGet("/readyz", Ready);
    }

    private static async Task<IResult> Ready(
        Views views,
        ISchedulerFactory jobs,
        IEnumerable<IPreparation> preparations,
        CancellationToken cancel
    )
    {
        try
        {
            var status = await views.Status(cancel);
            var waiting = status
                .Where(view => !view.IsServing || view.Stopped is not null)
                .Select(view => view.View)
                .ToList();
            var scheduler = await jobs.GetScheduler(cancel);
            var jobsRun = scheduler.Status == SchedulerStatus.Running;
            var preparing = preparations.Where(p => !p.IsDone).Select(p => p.Name).ToList();
            var ready = waiting.Count == 0 && jobsRun && preparing.Count == 0;
            return Results.Json(
                new
                {
                    status = ready ? "ready" : "waiting",
                    database = true,
                    viewsWaiting = waiting,
                    jobs = jobsRun,
                    preparing,
                },
                statusCode: ready ? 200 : 503
            );
        }
        catch (Npgsql.NpgsqlException)
        {
            return Results.Json(new { status = "waiting", database = false }, statusCode: 503);
        }
    }
}
