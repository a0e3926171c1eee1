using TradePromotion.Meetings.Losing;
using TradePromotion.Meetings.Published;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

public sealed class LosingTests
{
    private static readonly Guid Other = Ids.Of("test", "the guest's other account");
    private static readonly LosePerson Lose = new(
        MeetingId,
        Side.Guest,
        Guest,
        Host,
        null,
        "The account was closed.",
        Opening
    );

    [Fact]
    public void A_meeting_without_its_person_is_called_off_and_both_are_free()
    {
        var changes = Agreed.WhenAcross(Lose);
        changes[MeetingId]
            .ShouldBe([new MeetingCancelled(MeetingId, Side.Guest, "The account was closed.")]);
        changes[DiaryOf(Guest)].ShouldBe([new DiarySlotFreed(Guest, MeetingId)]);
        changes[DiaryOf(Host)].ShouldBe([new DiarySlotFreed(Host, MeetingId)]);
        Asked.WhenAcross(Lose).Keys.ShouldBe([MeetingId]);
    }

    [Fact]
    public void The_same_person_s_other_account_attends()
    {
        var changes = Agreed.WhenAcross(Lose with { Into = Other });
        changes[MeetingId]
            .Single()
            .ShouldBe(
                new MeetingPersonSwitched(
                    MeetingId,
                    Side.Guest,
                    Guest,
                    Host,
                    Other,
                    Slot(2),
                    SamePerson: true
                )
            );
        changes[DiaryOf(Guest)].ShouldBe([new DiarySlotFreed(Guest, MeetingId)]);
        changes[DiaryOf(Other)].ShouldBe([new DiarySlotTaken(Other, MeetingId, Slot(2))]);
    }

    [Fact]
    public void Unless_it_meets_somebody_else_then() =>
        Agreed
            .And(
                DiaryOf(Other),
                new DiarySlotTaken(Other, Ids.Of("test", "another meeting"), Slot(2))
            )
            .WhenAcross(Lose with { Into = Other })[MeetingId]
            .Single()
            .ShouldBeOfType<MeetingCancelled>();

    [Fact]
    public void What_it_keeps_free_does_not_call_off_what_is_agreed() =>
        Agreed
            .And(DiaryOf(Other), new DiaryTimeBlocked(Other, MeetingId, Slot(2)))
            .WhenAcross(Lose with { Into = Other })[MeetingId]
            .Single()
            .ShouldBeOfType<MeetingPersonSwitched>();

    [Fact]
    public void A_request_goes_over_and_counts_among_those_of_the_other_account()
    {
        var changes = Asked.WhenAcross(Lose with { Into = Other, FairId = Booth.FairId });
        changes[MeetingId].Single().ShouldBeOfType<MeetingPersonSwitched>().Guest.ShouldBe(Other);
        changes[DiaryOf(Other)].ShouldBe([new DiaryRequestSent(Other, MeetingId, Booth.FairId)]);
    }

    [Fact]
    public void What_is_over_belongs_to_the_other_account_and_takes_nobodys_time()
    {
        var over = Lose with { Into = Other, Now = Slot(3).To };
        var changes = Held.WhenAcross(over);
        changes.Keys.ShouldBe([MeetingId]);
        changes[MeetingId].Single().ShouldBeOfType<MeetingPersonSwitched>().Slot.ShouldBe(Slot(2));
        // Nobody met themselves, and a room that was called off opens no more.
        Held.WhenAcross(over with { Into = Host }).ShouldBeEmpty();
        Agreed
            .And(MeetingId, new MeetingCancelled(MeetingId, Side.Host, "Flood"))
            .WhenAcross(over)[MeetingId]
            .Single()
            .ShouldBeOfType<MeetingPersonSwitched>()
            .Slot.ShouldBeNull();
    }

    [Fact]
    public void What_is_over_stays_and_only_the_platform_does_it()
    {
        Agreed.WhenAcross(Lose with { Now = Slot(3).To }).ShouldBeEmpty();
        Agreed.AllowsAcross(Lose, GuestActor).ShouldBeFalse();
        Agreed.AllowsAcross(Lose, Actor.Platform).ShouldBeTrue();
    }
}
