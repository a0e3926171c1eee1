using TradePromotion.Scheduling.Running;
using TradePromotion.Scheduling.Steering;
using TradePromotion.Wording;

namespace TradePromotion.Tests.Scheduling;

public sealed class SteerJobTests
{
    private const string Job = "SendLetters";
    private static readonly Guid Stream = JobSteering.StreamOf(Job);

    [Fact]
    public void A_job_is_paused_once_and_resumed_once()
    {
        Given.Nothing.When(new PauseJob(Job)).ShouldBe([new JobPaused(Job)]);
        var paused = Given.Events(Stream, new JobPaused(Job));
        paused.When(new PauseJob(Job)).ShouldBeEmpty();
        paused.When(new ResumeJob(Job)).ShouldBe([new JobResumed(Job)]);
        Given.Nothing.When(new ResumeJob(Job)).ShouldBeEmpty();
        paused
            .And(Stream, new JobResumed(Job))
            .When(new PauseJob(Job))
            .ShouldBe([new JobPaused(Job)]);
    }

    [Fact]
    public void Each_run_by_hand_is_noted_also_of_a_paused_job()
    {
        Given
            .Events(Stream, new JobPaused(Job), new JobRunByHand(Job))
            .When(new RunJob(Job))
            .ShouldBe([new JobRunByHand(Job)]);
    }

    [Theory]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.Officer, false)]
    [InlineData(Role.Exhibitor, false)]
    [InlineData(Role.Buyer, false)]
    public void Only_an_administrator_steers(Role role, bool may)
    {
        var actor = new Actor(
            Ids.Of("jobs", "somebody"),
            new HashSet<Role> { role },
            new HashSet<Guid>()
        );
        Given.Nothing.Allows(new RunJob(Job), actor).ShouldBe(may);
        Given.Nothing.Allows(new PauseJob(Job), actor).ShouldBe(may);
        Given.Nothing.Allows(new ResumeJob(Job), actor).ShouldBe(may);
    }

    [Fact]
    public void Every_job_has_a_name_of_its_own_and_a_sentence_that_says_what_it_is_for()
    {
        Schedule.Jobs.Select(job => job.Name).ShouldBeUnique();
        foreach (var language in Words.Languages)
        foreach (var job in Schedule.Jobs)
        {
            Words.In(language).Keys.ShouldContain($"Scheduling.Job.{job.Name}");
            Words.In(language).Keys.ShouldContain($"Scheduling.Job.{job.Name}.Purpose");
        }
    }

    [Fact]
    public void A_failure_says_what_kind_it_is_of()
    {
        Kind(new Npgsql.NpgsqlException("no")).ShouldBe(FailureKind.Database);
        Kind(new Refusal("Booths.Refused.Taken")).ShouldBe(FailureKind.Rule);
        Kind(new TimeoutException()).ShouldBe(FailureKind.Slow);
        Kind(new IOException("gone")).ShouldBe(FailureKind.Network);
        JobFailure
            .Read(new JobFailure(new InvalidOperationException("a: b")).Message)
            .ShouldBe((FailureKind.Unforeseen, "a: b"));
        JobFailure.Read("said by nobody").ShouldBe((FailureKind.Unforeseen, "said by nobody"));
    }

    private static FailureKind Kind(Exception cause) =>
        JobFailure.Read(new JobFailure(cause).Message).Kind;
}
