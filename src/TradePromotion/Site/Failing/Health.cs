using System.Text.Json.Serialization;
using Quartz;
using TradePromotion.Hosting;

namespace TradePromotion.Site.Failing;

/// <summary>What <c>/readyz</c> says.</summary>
/// <param name="Status"><c>ready</c> or <c>waiting</c>.</param>
/// <param name="Reason">What it waits for, in words for whoever runs the platform.</param>
public sealed record Readiness(
    string Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason,
    bool Database,
    IReadOnlyList<string> ViewsWaiting,
    bool Jobs,
    IReadOnlyList<string> Preparing
);

/// <summary>Whether the application lives, and whether it is ready to serve.</summary>
public static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Maps <c>/healthz</c> (the process answers) and <c>/readyz</c> (database, views, jobs, preparations).</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => Results.Ok(new { status = "alive" }));
        app.MapGet("/readyz", Answer)
            .Produces<Readiness>()
            .Produces<Readiness>(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> Answer(
        Views views,
        ISchedulerFactory jobs,
        IEnumerable<IPreparation> preparations,
        CancellationToken cancel
    )
    {
        // A database that is reached but hangs is no better than none.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        Readiness found;
        try
        {
            found = await Look(views, jobs, preparations, patience.Token);
        }
        catch (Exception exception)
            when (DatabaseAway.Caused(exception)
                || exception is OperationCanceledException && !cancel.IsCancellationRequested
            )
        {
            found = new("waiting", "the database does not answer", false, [], false, []);
        }
        return Results.Json(found, statusCode: found.Reason is null ? 200 : 503);
    }

    private static async Task<Readiness> Look(
        Views views,
        ISchedulerFactory jobs,
        IEnumerable<IPreparation> preparations,
        CancellationToken cancel
    )
    {
        var waiting = (await views.Status(cancel))
            .Where(view => !view.IsServing || view.Stopped is not null)
            .Select(view => view.View)
            .ToList();
        var jobsRun = (await jobs.GetScheduler(cancel)).Status == SchedulerStatus.Running;
        var preparing = preparations.Where(p => !p.IsDone).Select(p => p.Name).ToList();
        var reason =
            waiting.Count > 0 ? $"views are not caught up: {string.Join(", ", waiting)}"
            : !jobsRun ? "the jobs do not run"
            : preparing.Count > 0 ? $"still preparing: {string.Join(", ", preparing)}"
            : null;
        return new(reason is null ? "ready" : "waiting", reason, true, waiting, jobsRun, preparing);
    }
}
