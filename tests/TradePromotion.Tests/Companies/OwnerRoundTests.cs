using TradePromotion.Companies.Inviting;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

/// <summary>Many owners are invited one after the other, and it can be stopped.</summary>
public sealed class OwnerRoundTests
{
    private static readonly Guid Round = Ids.Of("test", "round");
    private static readonly Guid One = Ids.Of("test", "one");
    private static readonly Guid Two = Ids.Of("test", "two");
    private static readonly OwnerRoundBegun Begun = new(Round, [One, Two], Officer.PersonId);

    private static Given Running => Given.Events(Round, Begun);

    [Fact]
    public void It_is_for_those_chosen_and_for_no_more_than_a_day_allows()
    {
        var begun = Given
            .Nothing.When(new InviteOwners(Round, [One, Two, One], Officer.PersonId))
            .Single()
            .ShouldBeOfType<OwnerRoundBegun>();
        begun.CompanyIds.ShouldBe([One, Two]);
        Should
            .Throw<Refusal>(() => Given.Nothing.When(new InviteOwners(Round, [], Officer.PersonId)))
            .Key.ShouldBe("Companies.Refused.NobodyChosen");
        var many = Enumerable.Range(0, 300).Select(n => Ids.Of("test", "many", n)).ToList();
        Given
            .Nothing.When(new InviteOwners(Round, many, Officer.PersonId))
            .OfType<OwnerRoundBegun>()
            .Single()
            .CompanyIds.Count.ShouldBe(OwnerLetters.MostADay);
        Running.When(new InviteOwners(Round, [One], Officer.PersonId)).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_stopped_by_who_began_it_while_it_runs()
    {
        var stop = new StopInviting(Round, Officer.PersonId);
        Running.Allows(stop, Officer).ShouldBeTrue();
        foreach (var actor in new[] { LanHerself, Stranger, Actor.Anonymous })
            Running.Allows(stop with { By = actor.PersonId }, actor).ShouldBeFalse();
        Given.Nothing.Allows(stop, Officer).ShouldBeFalse();
        var stopped = new OwnerRoundStopped(Round, Officer.PersonId);
        Running.When(stop).ShouldBe([stopped]);
        Running.And(Round, stopped).When(stop).ShouldBeEmpty();
        Running.And(Round, new OwnerRoundFinished(Round, 0, false)).When(stop).ShouldBeEmpty();
    }

    [Fact]
    public void Only_officers_begin_it_and_only_the_platform_carries_it_out()
    {
        var begin = new InviteOwners(Round, [One], Officer.PersonId);
        Given.Nothing.Allows(begin, Officer).ShouldBeTrue();
        foreach (var actor in new[] { LanHerself, Stranger, Actor.Anonymous })
            Given.Nothing.Allows(begin with { By = actor.PersonId }, actor).ShouldBeFalse();
        var (note, finish) = (
            new NoteOwnerInvited(Round, One, true),
            new FinishInviting(Round, 0, false)
        );
        Running.Allows(note, Officer).ShouldBeFalse();
        Running.Allows(finish, Officer).ShouldBeFalse();
        Running.Allows(note, Actor.Platform).ShouldBeTrue();
        Running.Allows(finish, Actor.Platform).ShouldBeTrue();
        var went = new OwnerRoundWentOn(Round, One, true);
        Running.When(note).ShouldBe([went]);
        Running.And(Round, went).When(note).ShouldBeEmpty();
    }

    [Fact]
    public void Its_page_shows_how_far_it_is()
    {
        var row = new OwnerRoundViewProjection()
            .Rows(
                Begun,
                new OwnerRoundWentOn(Round, One, true),
                new OwnerRoundWentOn(Round, Two, false)
            )
            .Single();
        (row.All, row.Sent, row.Passed, row.IsFinished).ShouldBe((2, 1, 1, false));
        var over = new OwnerRoundViewProjection()
            .Rows(Begun, new OwnerRoundFinished(Round, 2, true))
            .Single();
        (over.IsFinished, over.Remaining, over.IsFull).ShouldBe((true, 2, true));
    }
}
