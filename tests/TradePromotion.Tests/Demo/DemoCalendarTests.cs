using System.Globalization;
using TradePromotion.Demo.Content;
using TradePromotion.LiveSessions;

namespace TradePromotion.Tests.Demo;

/// <summary>Whenever the demo world is loaded, its fair is open and nobody is promised twice.</summary>
public sealed class DemoCalendarTests
{
    private static readonly DemoContent World = DemoContent.Read();

    /// <summary>Moments round the clock in Vietnam, at a year's end, and one just before midnight.</summary>
    public static TheoryData<string> Moments =>
        [
            "2026-11-23T10:12:00+07:00",
            "2026-11-23T07:00:00+07:00",
            "2026-11-23T06:10:00+07:00",
            "2026-11-23T18:59:00+07:00",
            "2026-11-23T19:00:00+07:00",
            "2026-11-23T22:59:00+07:00",
            "2026-11-23T23:50:00+07:00",
            "2026-11-24T00:05:00+07:00",
            "2026-11-24T02:40:00+07:00",
            "2027-01-01T00:30:00+07:00",
            "2028-02-28T16:45:00Z",
        ];

    private static DemoCalendar At(string moment) =>
        new(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), World.Fairs.Live);

    [Theory]
    [MemberData(nameof(Moments))]
    public void The_fair_is_open_at_the_moment_of_loading(string moment)
    {
        var calendar = At(moment);
        var hours = calendar.Hours(World.Fairs.Live);
        hours.IsOpenAt(calendar.Now).ShouldBeTrue();
        hours.FirstDay.ShouldBe(calendar.Today.AddDays(-1));
        hours.LastDay.ShouldBe(calendar.Today.AddDays(2));
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void Every_slot_is_one_of_the_fairs(string moment)
    {
        var calendar = At(moment);
        var grid = calendar
            .Hours(World.Fairs.Live)
            .Days.SelectMany(day =>
                Enumerable
                    .Range(0, 48)
                    .Select(n => day.From.AddMinutes(30 * n))
                    .Where(from => from.AddMinutes(30) <= day.To)
            )
            .ToHashSet();
        foreach (var when in World.Meetings.SelectMany(m => m.When))
            grid.ShouldContain(calendar.Slot(when).From, when);
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void What_happened_lies_behind_and_what_is_asked_ahead(string moment)
    {
        var calendar = At(moment);
        foreach (var meeting in World.Meetings)
        {
            var slot = calendar.Slot(meeting.When[0]);
            if (meeting.State is Fate.Held or Fate.Missed)
                slot.To.ShouldBeLessThanOrEqualTo(calendar.Now, meeting.Topic);
            else
                slot.To.ShouldBeGreaterThan(calendar.Now, meeting.Topic);
        }
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void Nobody_is_promised_to_two_meetings_at_once(string moment)
    {
        var calendar = At(moment);
        var promised =
            from meeting in World.Meetings
            where meeting.State is not (Fate.Asked or Fate.Declined)
            let slot = calendar.Slot(meeting.When[0])
            from person in new[] { $"{meeting.Exhibitor}/{meeting.Host}", meeting.Buyer }
            select (person, slot.From);
        promised.ShouldBeUnique();
    }

    [Fact]
    public void Meetings_come_in_every_state_and_between_people_who_are_there()
    {
        World.Meetings.Count.ShouldBeGreaterThanOrEqualTo(30);
        World
            .Meetings.Select(m => m.State)
            .Distinct()
            .Count()
            .ShouldBe(Enum.GetValues<Fate>().Length);
        World
            .Meetings.Count(m =>
                m.State == Fate.Held && m.HostSaid is not null && m.GuestSaid is not null
            )
            .ShouldBeGreaterThan(3);
        World.Meetings.ShouldContain(m => m.State == Fate.Accepted && m.When[0] == "now");
        foreach (var meeting in World.Meetings)
        {
            var booth = World.Exhibitors.Single(e => e.Key == meeting.Exhibitor).Booth!;
            meeting.Host.ShouldBeLessThan(booth.Staff, meeting.Topic);
            World.Buyers.ShouldContain(b => b.Key == meeting.Buyer);
            (meeting.State == Fate.Missed).ShouldBe(meeting.Absent is not null, meeting.Topic);
            (meeting.State == Fate.Cancelled).ShouldBe(meeting.By is not null, meeting.Topic);
        }
    }

    [Fact]
    public void A_room_can_be_entered_as_soon_as_the_demo_is_loaded()
    {
        // The last half hour before midnight holds no slot of the fair's any more.
        for (var minute = 0; minute < 23 * 60 + 30; minute++)
        {
            var calendar = At(Local("2026-11-23T00:00:00+07:00").AddMinutes(minute).ToString("O"));
            var slot = calendar.Slot("now");
            (slot.From - Room.Before).ShouldBeLessThanOrEqualTo(calendar.Now);
            slot.To.ShouldBeGreaterThan(calendar.Now);
        }
    }

    [Fact]
    public void A_slot_that_began_a_while_ago_gives_way_to_the_next_one()
    {
        At("2026-11-23T10:14:00+07:00")
            .Slot("now")
            .From.ShouldBe(Local("2026-11-23T10:00:00+07:00"));
        At("2026-11-23T10:15:00+07:00")
            .Slot("now")
            .From.ShouldBe(Local("2026-11-23T10:30:00+07:00"));
        At("2026-11-23T18:45:00+07:00")
            .Slot("now+7")
            .From.ShouldBe(Local("2026-11-24T07:30:00+07:00"));
    }

    [Fact]
    public void A_fairs_texts_name_the_year_of_its_first_day()
    {
        var calendar = At("2026-12-20T10:00:00+07:00");
        calendar.Text(World.Fairs.Live, World.Fairs.Live.Name).In("en").ShouldEndWith("2026");
        calendar.Text(World.Fairs.Announced, World.Fairs.Announced.Address).ShouldEndWith("2027");
    }

    private static DateTimeOffset Local(string moment) =>
        DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
