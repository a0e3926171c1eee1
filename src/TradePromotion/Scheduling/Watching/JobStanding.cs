using TradePromotion.Scheduling.Running;

namespace TradePromotion.Scheduling.Watching;

/// <summary>How a job stands.</summary>
public enum JobState
{
    /// <summary>It has not run yet.</summary>
    New,

    /// <summary>It runs at this moment.</summary>
    Running,

    /// <summary>Its last run went well.</summary>
    Succeeded,

    /// <summary>Its last run failed and is tried again.</summary>
    Retrying,

    /// <summary>Its last run failed for good.</summary>
    Failed,

    /// <summary>Its last run was broken off.</summary>
    Stopped,
}

/// <summary>A job as the administrator sees it.</summary>
/// <param name="Next">When it runs next by its times; null while it is paused.</param>
/// <param name="Progress">How far the present run has got, 0 to 100, where the job says so.</param>
/// <param name="FailuresInARow">How many of its times failed one after the other up to now.</param>
public sealed record JobStanding(
    ScheduledJob Job,
    JobState State,
    bool IsPaused,
    DateTimeOffset? Next,
    JobRun? Last,
    DateTimeOffset? RunningSince,
    int? Progress,
    int FailuresInARow
);

/// <summary>A run that has ended.</summary>
/// <param name="Attempt">0 for the first try, then the number of the retry.</param>
/// <param name="ByHand">Whether somebody asked for it.</param>
/// <param name="Failure">What it threw, as the history keeps it.</param>
public sealed record JobRun(
    DateTimeOffset At,
    TimeSpan Duration,
    JobState State,
    int Attempt,
    bool ByHand,
    string? Failure
);
