namespace TradePromotion.Scheduling.Steering;

/// <summary>What an administrator did with a job. One stream for each job.</summary>
public abstract record JobEvent;

/// <summary>Somebody had it run at once.</summary>
[EventName("job_run_by_hand")]
public sealed record JobRunByHand(string Job) : JobEvent;

/// <summary>It no longer runs by its times.</summary>
[EventName("job_paused")]
public sealed record JobPaused(string Job) : JobEvent;

/// <summary>It runs by its times again.</summary>
[EventName("job_resumed")]
public sealed record JobResumed(string Job) : JobEvent;

/// <summary>How a job is steered by hand. Who did it stands with the events.</summary>
public sealed record JobSteering(bool IsPaused) : IEvolve<JobSteering, JobEvent>
{
    public static string StreamType => "job";
    public static JobSteering Initial { get; } = new(false);

    /// <summary>The stream of a job.</summary>
    public static Guid StreamOf(string job) => Ids.Of("job", job);

    /// <summary>Whose business it is.</summary>
    public static bool MaySteer(Actor actor) => actor.Is(Role.Administrator);

    public static JobSteering Evolve(JobSteering state, JobEvent @event) =>
        @event switch
        {
            JobPaused => new(true),
            JobResumed => new(false),
            _ => state,
        };
}
