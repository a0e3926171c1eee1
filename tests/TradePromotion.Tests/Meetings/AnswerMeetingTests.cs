using TradePromotion.Meetings.Answering;
using TradePromotion.Meetings.Published;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

public sealed class AnswerMeetingTests
{
    [Fact]
    public void Accepting_takes_the_time_in_both_diaries()
    {
        var then = Asked.WhenAcross(Accept(Slot(4)));
        then[MeetingId].ShouldBe([new MeetingAccepted(MeetingId, Host, Guest, Slot(4))]);
        then[DiaryOf(Host)].ShouldBe([new DiarySlotTaken(Host, MeetingId, Slot(4))]);
        then[DiaryOf(Guest)].ShouldBe([new DiarySlotTaken(Guest, MeetingId, Slot(4))]);
    }

    [Fact]
    public void Accepting_twice_does_nothing() =>
        Agreed.WhenAcross(Accept(Slot(2))).ShouldBeEmpty();

    [Fact]
    public void An_accepted_meeting_cannot_be_accepted_at_another_time() =>
        Refusing(() => Agreed.WhenAcross(Accept(Slot(4)))).ShouldBe("AlreadyAnswered");

    [Fact]
    public void Only_at_a_proposed_time() =>
        Refusing(() => Asked.WhenAcross(Accept(Slot(3)))).ShouldBe("SlotNotProposed");

    [Fact]
    public void Only_before_it_begins() =>
        Refusing(() => Asked.WhenAcross(Accept(Slot(2)) with { Now = Slot(2).From }))
            .ShouldBe("SlotPast");

    [Theory]
    [InlineData("host", "HostTaken")]
    [InlineData("guest", "GuestTaken")]
    public void Nobody_is_in_two_meetings_at_once(string who, string sentence)
    {
        var person = Ids.Of("test", who);
        var half = new Period(Slot(2).From.AddMinutes(15), Slot(2).To.AddMinutes(15));
        var taken = new DiarySlotTaken(person, Ids.Of("test", "other meeting"), half);
        Refusing(() => Asked.And(DiaryOf(person), taken).WhenAcross(Accept(Slot(2))))
            .ShouldBe(sentence);
    }

    [Fact]
    public void Meetings_may_follow_each_other_without_a_pause() =>
        Asked
            .And(DiaryOf(Host), new DiarySlotTaken(Host, Ids.Of("test", "before"), Slot(1)))
            .And(DiaryOf(Host), new DiarySlotTaken(Host, Ids.Of("test", "after"), Slot(3)))
            .WhenAcross(Accept(Slot(2)))
            .Count.ShouldBe(3);

    [Fact]
    public void A_freed_time_can_be_taken_again()
    {
        var other = Ids.Of("test", "other meeting");
        Asked
            .And(
                DiaryOf(Host),
                new DiarySlotTaken(Host, other, Slot(2)),
                new DiarySlotFreed(Host, other)
            )
            .WhenAcross(Accept(Slot(2)))
            .Count.ShouldBe(3);
    }

    [Fact]
    public void Only_the_diaries_of_its_own_people_are_taken() =>
        Refusing(() =>
                Asked.WhenAcross(Accept(Slot(2)) with { Guest = Ids.Of("test", "someone else") })
            )
            .ShouldBe("OtherPeople");

    [Fact]
    public void Only_the_exhibitors_side_answers()
    {
        Asked.AllowsAcross(Accept(Slot(2)), HostActor).ShouldBeTrue();
        Asked.AllowsAcross(Accept(Slot(2)), HostColleague).ShouldBeTrue();
        foreach (var other in new[] { GuestActor, Stranger, Actor.Anonymous, Actor.Platform })
        {
            Asked.AllowsAcross(Accept(Slot(2)), other).ShouldBeFalse();
            Asked.Allows(new DeclineMeeting(MeetingId, ""), other).ShouldBeFalse();
        }
        Given.Nothing.AllowsAcross(Accept(Slot(2)), HostActor).ShouldBeFalse();
    }

    [Fact]
    public void Declining_tells_why_and_happens_once()
    {
        var decline = new DeclineMeeting(MeetingId, " Sold out until March ");
        Asked.When(decline).ShouldBe([new MeetingDeclined(MeetingId, "Sold out until March")]);
        Asked.And(MeetingId, new MeetingDeclined(MeetingId, "")).When(decline).ShouldBeEmpty();
        Refusing(() => Agreed.When(decline)).ShouldBe("AlreadyAnswered");
        Refusing(() => Asked.When(decline with { Reason = new string('a', 501) }))
            .ShouldBe("Reason");
    }

    private static string Refusing(Func<object> act) =>
        Should.Throw<Refusal>(act).Key["Meetings.Refused.".Length..];
}
