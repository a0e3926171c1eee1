namespace TradePromotion.Scheduling.Steering;

/// <summary>An administrator stops a job until it is resumed.</summary>
public sealed record PauseJob(string Job) : IDecide<PauseJob, JobSteering, JobEvent>
{
    public Guid StreamId => JobSteering.StreamOf(Job);

    public static bool Allows(PauseJob command, JobSteering state, Actor actor) =>
        JobSteering.MaySteer(actor);

    public static IReadOnlyList<JobEvent> Decide(PauseJob command, JobSteering state) =>
        state.IsPaused ? [] : [new JobPaused(command.Job)];
}
