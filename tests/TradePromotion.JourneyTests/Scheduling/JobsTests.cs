using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using TradePromotion.Hosting;
using TradePromotion.JourneyTests.House;
using TradePromotion.Scheduling.Running;
using TradePromotion.Scheduling.Watching;

namespace TradePromotion.JourneyTests.Scheduling;

/// <summary>Jobs on a real PostgreSQL: what fails is tried again and shown, and what was missed is made up once.</summary>
public sealed class JobsTests : IAsyncLifetime
{
    // No daily run comes by itself while a test goes on.
    private static readonly ScheduledJob Stumbling = new(typeof(Stumble), "0 50 2 * * ?");
    private static readonly ScheduledJob Failing = new(typeof(Fail), "0 50 2 * * ?");
    private static readonly ScheduledJob Counting = new(typeof(Count), "0 50 2 * * ?");

    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        $"tp-{Path.GetRandomFileName()}"
    );
    private EmbeddedPostgres _postgres = null!;

    public async Task InitializeAsync() =>
        _postgres = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(_folder)),
            CancellationToken.None
        );

    public async Task DisposeAsync()
    {
        await _postgres.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_throws_is_tried_again_and_what_never_stops_throwing_is_shown()
    {
        await using var node = await Node.Start(_postgres, TimeSpan.Zero, Stumbling, Failing);
        await node.Run(Stumbling);
        await node.Run(Failing);

        var (runs, _) = await node.Ended(Stumbling, 3);
        runs.Select(run => (run.State, run.Attempt))
            .ShouldBe([(JobState.Succeeded, 2), (JobState.Retrying, 1), (JobState.Retrying, 0)]);
        (await node.Board.One(Stumbling)).State.ShouldBe(JobState.Succeeded);
        (await node.Board.One(Stumbling)).FailuresInARow.ShouldBe(0);

        (runs, _) = await node.Ended(Failing, 3);
        runs[0].State.ShouldBe(JobState.Failed);
        runs[0].ByHand.ShouldBeTrue();
        var shown = await node.Board.One(Failing);
        shown.State.ShouldBe(JobState.Failed);
        shown.FailuresInARow.ShouldBe(1);
        (await node.Board.Failing()).ShouldBe(1);
        JobFailure
            .Read(shown.Last!.Failure!)
            .ShouldBe((FailureKind.Slow, "the customs office is closed"));
    }

    [Fact]
    public async Task A_daily_run_missed_while_no_node_was_up_is_made_up_once_and_a_paused_job_stays_paused()
    {
        DateTimeOffset? planned;
        await using (var yesterday = await Node.Start(_postgres, TimeSpan.Zero, Counting, Failing))
        {
            planned = (await yesterday.Board.One(Counting)).Next;
            planned.ShouldNotBeNull();
            await yesterday.Scheduler.PauseTrigger(Failing.TimesKey);
        }
        await using (
            var today = await Node.Start(_postgres, TimeSpan.FromDays(3), Counting, Failing)
        )
        {
            await today.Ended(Counting, 1);
            var standing = await today.Board.One(Counting);
            standing.Next.ShouldNotBeNull().ShouldBeGreaterThan(today.Clock.GetUtcNow());
            (await today.Board.One(Failing)).IsPaused.ShouldBeTrue();
        }
        var sooner = Counting with { Times = "0 30 2 * * ?" };
        await using var again = await Node.Start(_postgres, TimeSpan.FromDays(3), sooner, Failing);
        var next = (await again.Board.One(sooner)).Next.ShouldNotBeNull();
        TimeZoneInfo.ConvertTime(next, ScheduledJob.Zone).TimeOfDay.ShouldBe(new(2, 30, 0));
        next.ShouldBeGreaterThan(again.Clock.GetUtcNow());
        (await again.Board.One(Failing)).IsPaused.ShouldBeTrue();
        (await again.Board.Runs(sooner, 0, 10)).Total.ShouldBe(1);
        (await again.Board.Runs(Failing, 0, 10)).Total.ShouldBe(0);
    }

    /// <summary>Throws twice, then does its work.</summary>
    [DisallowConcurrentExecution]
    public sealed class Stumble : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancel) =>
            context.RetryAttempt < 2
                ? throw new InvalidOperationException("not yet")
                : ValueTask.CompletedTask;
    }

    /// <summary>Never works.</summary>
    [DisallowConcurrentExecution]
    public sealed class Fail : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancel) =>
            throw new TimeoutException("the customs office is closed");
    }

    /// <summary>Always works.</summary>
    [DisallowConcurrentExecution]
    public sealed class Count : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancel) =>
            ValueTask.CompletedTask;
    }

    /// <summary>An application that has nothing but jobs, and a clock that is ahead.</summary>
    private sealed class Node(IHost host, TimeProvider clock) : IAsyncDisposable
    {
        public TimeProvider Clock => clock;

        public JobBoard Board => host.Services.GetRequiredService<JobBoard>();

        public IScheduler Scheduler { get; private set; } = null!;

        public static async Task<Node> Start(
            EmbeddedPostgres postgres,
            TimeSpan ahead,
            params ScheduledJob[] jobs
        )
        {
            var builder = Host.CreateEmptyApplicationBuilder(new());
            builder.Logging.AddFilter(_ => false);
            // Noon in Việt Nam, so many days on: far from the night's runs.
            var noon = new DateTimeOffset(2026, 11, 23, 5, 0, 0, TimeSpan.Zero);
            var clock = new Ahead(noon + ahead - TimeProvider.System.GetUtcNow());
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton<JobBoard>();
            builder.Services.AddJobs(
                postgres.ConnectionString,
                jobs,
                RetryPolicy.Explicit([
                    TimeSpan.FromMilliseconds(300),
                    TimeSpan.FromMilliseconds(600),
                ])
            );
            var host = builder.Build();
            await host.StartAsync();
            return new(host, clock)
            {
                Scheduler = await host
                    .Services.GetRequiredService<ISchedulerFactory>()
                    .GetScheduler(),
            };
        }

        public async Task Run(ScheduledJob job) => await Scheduler.TriggerJob(job.Key, null);

        public async Task<(IReadOnlyList<JobRun> Runs, int Total)> Ended(ScheduledJob job, int runs)
        {
            await Platform.Soon(
                async () => (await Board.Runs(job, 0, 10)).Total >= runs,
                $"{runs} runs of {job.Name}"
            );
            return await Board.Runs(job, 0, 10);
        }

        public async ValueTask DisposeAsync()
        {
            await host.StopAsync();
            host.Dispose();
        }
    }

    private sealed class Ahead(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }
}
