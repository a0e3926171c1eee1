namespace TradePromotion.Scheduling.Steering;

/// <summary>An administrator lets a paused job run by its times again.</summary>
public sealed record ResumeJob(string Job) : IDecide<ResumeJob, JobSteering, JobEvent>
{
    public Guid StreamId => JobSteering.StreamOf(Job);

    public static bool Allows(ResumeJob command, JobSteering state, Actor actor) =>
        JobSteering.MaySteer(actor);

    public static IReadOnlyList<JobEvent> Decide(ResumeJob command, JobSteering state) =>
        !state.IsPaused ? [] : [new JobResumed(command.Job)];
}
