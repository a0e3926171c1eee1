using TradePromotion.Fairs.Published;

namespace TradePromotion.Tests.Fairs;

public sealed class FairHoursTests
{
    /// <summary>Zones with every kind of clock change: none, in March, in October, at midnight, by half an hour.</summary>
    public static TheoryData<string> Zones =>
        new()
        {
            "Asia/Ho_Chi_Minh",
            "Europe/Berlin",
            "America/New_York",
            "America/Santiago",
            "Australia/Sydney",
            "Australia/Lord_Howe",
            "Africa/Cairo",
            "Asia/Beirut",
            "UTC",
        };

    [Theory]
    [MemberData(nameof(Zones))]
    public void Every_day_opens_and_closes_at_the_same_time_of_its_clock(string zone)
    {
        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        foreach (var hours in Samples(zone))
        foreach (var (day, index) in hours.Days.Select((day, index) => (day, index)))
        {
            var date = hours.FirstDay.AddDays(index);
            ShowsOrSkips(clock, day.From, date.ToDateTime(hours.Opens));
            ShowsOrSkips(clock, day.To, date.ToDateTime(hours.Closes));
            day.From.Offset.ShouldBe(TimeSpan.Zero);
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void The_days_follow_each_other_and_none_is_lost(string zone)
    {
        foreach (var hours in Samples(zone))
        {
            var days = hours.Days;
            days.Count.ShouldBe(hours.LastDay.DayNumber - hours.FirstDay.DayNumber + 1);
            days.ShouldAllBe(day => day.From <= day.To);
            for (var i = 1; i < days.Count; i++)
                days[i - 1].To.ShouldBeLessThanOrEqualTo(days[i].From);
            hours.OpensAt.ShouldBe(days[0].From);
            hours.ClosesAt.ShouldBe(days[^1].To);
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void It_is_open_exactly_on_its_days_and_says_what_comes_next(string zone)
    {
        foreach (var hours in Samples(zone))
            for (
                var moment = hours.OpensAt.AddHours(-30);
                moment < hours.ClosesAt.AddHours(30);
                moment = moment.AddMinutes(47)
            )
            {
                var open = hours.Days.Any(day => day.From <= moment && moment < day.To);
                hours.IsOpenAt(moment).ShouldBe(open);
                (hours.ClosingAfter(moment) is not null).ShouldBe(open);
                hours
                    .NextOpening(moment)
                    .ShouldBe(
                        hours
                            .Days.Select(day => (DateTimeOffset?)day.From)
                            .FirstOrDefault(at => at > moment)
                    );
            }
    }

    [Fact]
    public void A_day_in_ha_noi_in_utc()
    {
        var day = FairExamples.Hours.Days[0];
        day.From.ShouldBe(At("2026-11-23T01:30Z"));
        day.To.ShouldBe(At("2026-11-23T10:00Z"));
        FairExamples.Hours.DayOf(At("2026-11-23T17:30Z")).ShouldBe(new DateOnly(2026, 11, 24));
    }

    [Fact]
    public void When_the_clock_goes_forward_the_day_is_an_hour_shorter()
    {
        var hours = Berlin(new DateOnly(2026, 3, 28), new TimeOnly(1, 0), new TimeOnly(9, 0));
        hours.Days.Select(day => day.Length.TotalHours).ShouldBe([8, 7, 8]);
    }

    [Fact]
    public void When_the_clock_goes_back_the_day_is_an_hour_longer()
    {
        var hours = Berlin(new DateOnly(2026, 10, 24), new TimeOnly(1, 0), new TimeOnly(9, 0));
        hours.Days.Select(day => day.Length.TotalHours).ShouldBe([8, 9, 8]);
    }

    [Fact]
    public void A_time_the_clock_skips_is_the_moment_of_the_jump()
    {
        // On 29 March 2026 the clock in Berlin goes from 2:00 to 3:00, at 1:00 UTC.
        var hours = Berlin(new DateOnly(2026, 3, 29), new TimeOnly(2, 30), new TimeOnly(9, 0));
        hours.Days[0].From.ShouldBe(At("2026-03-29T01:00Z"));
    }

    [Fact]
    public void Of_a_time_shown_twice_the_opening_takes_the_first_and_the_closing_the_second()
    {
        // On 25 October 2026 the clock in Berlin shows 2:00 to 3:00 twice.
        var day = new DateOnly(2026, 10, 25);
        Berlin(day, new TimeOnly(2, 30), new TimeOnly(9, 0))
            .Days[0]
            .From.ShouldBe(At("2026-10-25T00:30Z"));
        Berlin(day, new TimeOnly(0, 0), new TimeOnly(2, 30))
            .Days[0]
            .To.ShouldBe(At("2026-10-25T01:30Z"));
    }

    private static FairHours Berlin(DateOnly first, TimeOnly opens, TimeOnly closes) =>
        new(first, first.AddDays(2), opens, closes, "Europe/Berlin");

    private static void ShowsOrSkips(TimeZoneInfo clock, DateTimeOffset moment, DateTime wanted)
    {
        if (clock.IsInvalidTime(wanted))
            // Nobody saw the wanted time: just before the moment it was earlier, at the moment it is later.
            (
                TimeZoneInfo.ConvertTime(moment.AddSeconds(-1), clock).DateTime < wanted
                && TimeZoneInfo.ConvertTime(moment, clock).DateTime > wanted
            ).ShouldBeTrue($"{clock.Id} {wanted:s} {moment:s}");
        else
            TimeZoneInfo.ConvertTime(moment, clock).DateTime.ShouldBe(wanted, clock.Id);
    }

    private static IEnumerable<FairHours> Samples(string zone)
    {
        var random = new Random(1968);
        for (var i = 0; i < 40; i++)
        {
            var first = new DateOnly(2026, 1, 1).AddDays(random.Next(700));
            var opens = random.Next(0, 1400);
            var closes = random.Next(opens + 1, 1440);
            yield return new FairHours(
                first,
                first.AddDays(random.Next(6)),
                TimeOnly.MinValue.AddMinutes(opens),
                TimeOnly.MinValue.AddMinutes(closes),
                zone
            );
        }
        // The nights on which clocks change, from midnight to midnight.
        foreach (
            var night in new[]
            {
                "2026-03-28",
                "2026-10-24",
                "2026-03-08",
                "2026-09-06",
                "2026-04-05",
                "2026-10-04",
            }
        )
        foreach (var opens in new[] { 0, 60, 120, 150 })
        {
            var first = DateOnly.Parse(night);
            yield return new FairHours(
                first,
                first.AddDays(2),
                TimeOnly.MinValue.AddMinutes(opens),
                new TimeOnly(23, 59),
                zone
            );
        }
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text);
}
