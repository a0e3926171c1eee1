namespace TradePromotion.Scheduling.Steering;

/// <summary>An administrator has a job run at once, beside its times.</summary>
public sealed record RunJob(string Job) : IDecide<RunJob, JobSteering, JobEvent>
{
    public Guid StreamId => JobSteering.StreamOf(Job);

    public static bool Allows(RunJob command, JobSteering state, Actor actor) =>
        JobSteering.MaySteer(actor);

    public static IReadOnlyList<JobEvent> Decide(RunJob command, JobSteering state) =>
        [new JobRunByHand(command.Job)];
}
