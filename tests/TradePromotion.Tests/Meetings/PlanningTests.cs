using TradePromotion.Meetings;
using TradePromotion.Meetings.Planning;
using TradePromotion.Meetings.Published;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

/// <summary>When people say they can be met, by the clock of their own zone.</summary>
public sealed class PlanningTests
{
    private static readonly WorkingDay Monday = new(
        DayOfWeek.Monday,
        new(8, 0),
        new(17, 0),
        new(12, 0),
        new(13, 0)
    );

    private static SetHours Set(params WorkingDay[] week) =>
        new(Host, "Asia/Ho_Chi_Minh", week, 10);

    [Fact]
    public void Hours_are_said_once_and_changed_by_saying_them_again()
    {
        var said = new DiaryHoursSet(Host, "Asia/Ho_Chi_Minh", [Monday], 10);
        Given.Nothing.When(Set(Monday)).Single().ShouldBeOfType<DiaryHoursSet>();
        Given.Events(DiaryOf(Host), said).When(Set(Monday)).ShouldBeEmpty();
        Given.Events(DiaryOf(Host), said).When(Set(Monday) with { Buffer = 15 }).Count.ShouldBe(1);
    }

    [Fact]
    public void Hours_have_to_make_sense()
    {
        Refusing(Set()).ShouldBe("NoDay");
        Refusing(Set(Monday with { To = Monday.From })).ShouldBe("NoHours");
        Refusing(Set(Monday with { BreakTo = null })).ShouldBe("Break");
        Refusing(Set(Monday with { BreakTo = new(18, 0) })).ShouldBe("Break");
        Refusing(Set(Monday) with { Buffer = 7 }).ShouldBe("Buffer");
        Refusing(Set(Monday) with { Zone = "Asia/Atlantis" }).ShouldBe("Zone");
    }

    [Fact]
    public void A_night_shift_may_have_its_break_behind_midnight() =>
        Given
            .Nothing.When(
                Set(new WorkingDay(DayOfWeek.Friday, new(20, 0), new(4, 0), new(0, 30), new(1, 0)))
            )
            .Count.ShouldBe(1);

    [Fact]
    public void Only_the_person_says_when_they_can_be_met()
    {
        var block = new BlockTime(Host, Ids.Of("test", "block"), Slot(3), Opening);
        Given.Nothing.Allows(Set(Monday), HostActor).ShouldBeTrue();
        foreach (var other in new[] { HostColleague, GuestActor, Actor.Platform, Actor.Anonymous })
        {
            Given.Nothing.Allows(Set(Monday), other).ShouldBeFalse();
            Given.Nothing.Allows(block, other).ShouldBeFalse();
            Given.Nothing.Allows(new UnblockTime(Host, block.BlockId), other).ShouldBeFalse();
        }
    }

    /// <summary>Someone in New York who works in the evening can be met in the Vietnamese morning, an hour earlier in summer.</summary>
    [Theory]
    [InlineData("2026-10-30T00:00Z", true, "20:00 on Thursday, summer time")]
    [InlineData("2026-10-30T04:30Z", true, "00:30, behind midnight")]
    [InlineData("2026-10-30T06:00Z", false, "02:00, after work")]
    [InlineData("2026-11-06T00:00Z", false, "19:00 on Thursday, winter time")]
    [InlineData("2026-11-06T01:00Z", true, "20:00 on Thursday, winter time")]
    [InlineData("2026-11-06T06:30Z", true, "01:30, winter time")]
    [InlineData("2026-11-07T01:00Z", false, "20:00 on Friday")]
    public void Hours_follow_the_persons_clock(string moment, bool works, string why)
    {
        var hours = new WorkingHours(
            "America/New_York",
            [new WorkingDay(DayOfWeek.Thursday, new(20, 0), new(2, 0))],
            0
        );
        var from = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        hours.Hold(new Period(from, from.AddMinutes(30))).ShouldBe(works, why);
    }

    [Fact]
    public void Hours_that_touch_at_midnight_are_one()
    {
        var hours = new WorkingHours(
            "Asia/Ho_Chi_Minh",
            [
                new WorkingDay(DayOfWeek.Monday, new(20, 0), new(0, 0)),
                new WorkingDay(DayOfWeek.Tuesday, new(0, 0), new(3, 0)),
            ],
            0
        );
        var midnight = new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(7));
        hours.Hold(new(midnight.AddMinutes(-15), midnight.AddMinutes(15))).ShouldBeTrue();
        hours.Hold(new(midnight.AddHours(2.75), midnight.AddHours(3.25))).ShouldBeFalse();
    }

    [Fact]
    public void Breaks_pauses_and_blocks_take_time()
    {
        var hours = new WorkingHours("Asia/Ho_Chi_Minh", [Monday], 10);
        // 08:00 in Việt Nam is half hour 0; 12:00 is half hour 8.
        new FreeTime(hours, [], [])
            .Has(Slot(0))
            .ShouldBeTrue();
        new FreeTime(hours, [], []).Has(Slot(8)).ShouldBeFalse();
        new FreeTime(hours, [], [Slot(1)]).Has(Slot(2)).ShouldBeFalse();
        new FreeTime(hours, [], [Slot(1)]).Has(Slot(3)).ShouldBeTrue();
        new FreeTime(hours, [Slot(3)], []).Has(Slot(3)).ShouldBeFalse();
        new FreeTime(null, [], []).Has(Slot(8)).ShouldBeTrue();
    }

    [Fact]
    public void A_block_is_made_once_and_given_up_again()
    {
        var block = new BlockTime(Host, Ids.Of("test", "block"), Slot(3), Opening);
        var made = new DiaryTimeBlocked(Host, block.BlockId, Slot(3));
        Given.Nothing.When(block).ShouldBe([made]);
        var given = Given.Events(DiaryOf(Host), made);
        given.When(block).ShouldBeEmpty();
        given
            .When(new UnblockTime(Host, block.BlockId))
            .ShouldBe([new DiaryTimeUnblocked(Host, block.BlockId)]);
        Refusing(block with { Time = new Period(Slot(3).To, Slot(3).From) }).ShouldBe("BlockEnds");
        Refusing(block with { Now = Slot(9).From }).ShouldBe("BlockPast");
    }

    [Fact]
    public void Nobody_can_ask_for_a_time_outside_the_hosts_hours_or_in_a_block()
    {
        var hours = new DiaryHoursSet(Host, "Asia/Ho_Chi_Minh", [Monday], 0);
        var given = Given.Events(DiaryOf(Host), hours);
        given.WhenAcross(Request(Slot(2))).ShouldNotBeEmpty();
        Should
            .Throw<Refusal>(() => given.WhenAcross(Request(Slot(8))))
            .Key.ShouldBe("Meetings.Refused.SlotTaken");
        Should
            .Throw<Refusal>(() =>
                given
                    .And(DiaryOf(Host), new DiaryTimeBlocked(Host, Ids.Of("test", "b"), Slot(2)))
                    .WhenAcross(Request(Slot(2)))
            )
            .Key.ShouldBe("Meetings.Refused.SlotTaken");
    }

    [Fact]
    public void The_view_holds_what_was_said_last()
    {
        var block = Ids.Of("test", "block");
        var row = new AvailabilityViewProjection()
            .Rows(
                new DiaryTimeBlocked(Host, Ids.Of("test", "other"), Slot(1)),
                new DiaryHoursSet(Host, "Europe/Paris", [Monday], 10),
                new DiaryTimeBlocked(Host, block, Slot(3)),
                new DiaryTimeUnblocked(Host, Ids.Of("test", "other"))
            )
            .Single();
        row.Id.ShouldBe(Host);
        row.Hours()!.Zone.ShouldBe("Europe/Paris");
        row.Blocks.ShouldBe([new Block(block, Slot(3))]);
    }

    private static string Refusing<TCommand>(IDecide<TCommand, Diary, DiaryEvent> command)
        where TCommand : IDecide<TCommand, Diary, DiaryEvent> =>
        Should.Throw<Refusal>(() => Given.Nothing.When(command)).Key["Meetings.Refused.".Length..];
}
