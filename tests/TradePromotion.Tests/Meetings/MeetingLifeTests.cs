using TradePromotion.Meetings.Holding;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Reminding;
using TradePromotion.Meetings.Telling;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>What may happen to a meeting after it was agreed on.</summary>
public sealed class MeetingLifeTests
{
    private static readonly RecordOutcome Deal = new(
        MeetingId,
        Side.Guest,
        Outcome.SampleRequested,
        "Two kilos by air"
    );

    [Theory]
    [InlineData(Side.Host)]
    [InlineData(Side.Guest)]
    public void Calling_off_frees_both_diaries(Side by)
    {
        var then = Agreed.WhenAcross(Cancel(by));
        then[MeetingId].ShouldBe([new MeetingCancelled(MeetingId, by, "Our flight was moved")]);
        then[DiaryOf(Host)].ShouldBe([new DiarySlotFreed(Host, MeetingId)]);
        then[DiaryOf(Guest)].ShouldBe([new DiarySlotFreed(Guest, MeetingId)]);
    }

    [Fact]
    public void The_buyer_withdraws_a_request_and_the_exhibitor_declines_one()
    {
        Asked.WhenAcross(Cancel(Side.Guest)).Keys.ShouldBe([MeetingId]);
        Should
            .Throw<Refusal>(() => Asked.WhenAcross(Cancel(Side.Host)))
            .Key.ShouldBe("Meetings.Refused.NotCancellable");
    }

    [Fact]
    public void What_is_over_cannot_be_called_off() =>
        Should
            .Throw<Refusal>(() => Agreed.WhenAcross(Cancel(Side.Host) with { Now = Slot(2).To }))
            .Key.ShouldBe("Meetings.Refused.Over");

    [Fact]
    public void Each_side_calls_off_for_itself_only()
    {
        Agreed.AllowsAcross(Cancel(Side.Host), HostColleague).ShouldBeTrue();
        Agreed.AllowsAcross(Cancel(Side.Guest), GuestActor).ShouldBeTrue();
        Agreed.AllowsAcross(Cancel(Side.Guest), HostActor).ShouldBeFalse();
        Agreed.AllowsAcross(Cancel(Side.Host), GuestActor).ShouldBeFalse();
        Agreed.AllowsAcross(Cancel(Side.Host), Stranger).ShouldBeFalse();
    }

    [Fact]
    public void Reminds_a_day_an_hour_and_ten_minutes_ahead_each_once()
    {
        RemindOfMeeting At(int minutesBefore) =>
            new(MeetingId, Slot(2).From.AddMinutes(-minutesBefore));
        MeetingReminded Said(int ahead) => new(MeetingId, ahead);
        Agreed.When(At(24 * 60 + 1)).ShouldBeEmpty();
        Agreed.When(At(24 * 60)).ShouldBe([Said(24 * 60)]);
        Agreed.When(At(61)).ShouldBe([Said(24 * 60)]);
        var once = Agreed.And(MeetingId, Said(24 * 60));
        once.When(At(61)).ShouldBeEmpty();
        once.When(At(60)).ShouldBe([Said(60)]);
        // Agreed on at the last minute, the earlier reminders are not made up for.
        Agreed.When(At(5)).ShouldBe([Said(10)]);
        Agreed.And(MeetingId, Said(10)).When(At(5)).ShouldBeEmpty();
        Agreed.When(At(0)).ShouldBeEmpty();
        Asked.When(At(10)).ShouldBeEmpty();
        Agreed.Allows(At(10), HostActor).ShouldBeFalse();
        Agreed.Allows(At(10), Actor.Platform).ShouldBeTrue();
        // What is tomorrow does not begin soon.
        WhenMeetingChanges.Reminder(Said(24 * 60)).ShouldBe("Ahead");
        WhenMeetingChanges.Reminder(Said(60)).ShouldBe("Soon");
    }

    [Fact]
    public void Starts_once_and_only_by_the_platform()
    {
        var start = new StartMeeting(MeetingId);
        Agreed.When(start).ShouldBe([new MeetingStarted(MeetingId)]);
        Held.When(start).ShouldBeEmpty();
        Asked.When(start).ShouldBeEmpty();
        Agreed.Allows(start, GuestActor).ShouldBeFalse();
    }

    [Fact]
    public void People_who_meet_late_have_met() =>
        Agreed
            .And(MeetingId, new MeetingNoShowRecorded(MeetingId, [Side.Guest]))
            .When(new StartMeeting(MeetingId))
            .ShouldBe([new MeetingStarted(MeetingId)]);

    [Fact]
    public void A_side_records_what_came_of_it_and_may_correct_itself()
    {
        Held.When(Deal)
            .ShouldBe([
                new MeetingOutcomeRecorded(
                    MeetingId,
                    Side.Guest,
                    Outcome.SampleRequested,
                    "Two kilos by air"
                ),
            ]);
        var said = Held.And(MeetingId, [.. Held.When(Deal)]);
        said.When(Deal).ShouldBeEmpty();
        said.When(Deal with { Outcome = Outcome.DealAgreed }).Count.ShouldBe(1);
        said.When(Deal with { Side = Side.Host }).Count.ShouldBe(1);
    }

    [Fact]
    public void Nothing_comes_of_a_meeting_that_did_not_take_place() =>
        Should.Throw<Refusal>(() => Agreed.When(Deal)).Key.ShouldBe("Meetings.Refused.NotHeld");

    [Fact]
    public void Each_side_speaks_for_itself_only()
    {
        Held.Allows(Deal, GuestActor).ShouldBeTrue();
        Held.Allows(Deal, HostActor).ShouldBeFalse();
        Held.Allows(Deal with { Side = Side.Host }, GuestActor).ShouldBeFalse();
        Held.Allows(Deal, Stranger).ShouldBeFalse();
        Held.Allows(Deal, Actor.Platform).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false, false, new[] { Side.Host, Side.Guest })]
    [InlineData(true, false, new[] { Side.Guest })]
    [InlineData(false, true, new[] { Side.Host })]
    [InlineData(true, true, new Side[0])]
    public void Who_never_came_is_noted_after_the_slot(bool host, bool guest, Side[] absent)
    {
        var record = new RecordNoShow(MeetingId, host, guest, Slot(2).To);
        Agreed
            .When(record)
            .Single()
            .ShouldBeOfType<MeetingNoShowRecorded>()
            .Absent.ShouldBe(absent);
        Agreed.When(record with { Now = Slot(2).To.AddSeconds(-1) }).ShouldBeEmpty();
        Held.When(record).ShouldBeEmpty();
        Agreed
            .And(MeetingId, new MeetingNoShowRecorded(MeetingId, absent))
            .When(record)
            .ShouldBeEmpty();
        Agreed.Allows(record, HostActor).ShouldBeFalse();
    }
}
