using TradePromotion.Fairs.Programming;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

public sealed class SetHoursTests
{
    private static readonly DateOnly Second = Hours.FirstDay.AddDays(1);
    private static readonly TimeOnly Evening = new(18, 0);
    private static readonly TimeOnly Night = new(2, 0);

    [Fact]
    public void A_day_as_usual_needs_no_word_and_a_repeat_does_nothing()
    {
        var late = new DayHours(Second, new TimeOnly(10, 0), new TimeOnly(20, 0));
        var set = Set(late, new DayHours(Hours.LastDay, Hours.Opens, Hours.Closes));
        set.Exceptions.ShouldBe([late]);
        Given
            .Events(Fair, Announced, set)
            .When(new SetHours(Fair, Hours.Opens, Hours.Closes, [late]))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Doors_may_stay_open_past_midnight_and_that_night_belongs_to_the_day_they_opened()
    {
        var hours = Hours with { Opens = Evening, Closes = Night };
        hours.Days[0].Length.ShouldBe(TimeSpan.FromHours(8));
        hours.ClosesAt.ShouldBe(new DateTimeOffset(2026, 11, 26, 19, 0, 0, TimeSpan.Zero));
        var atOne = hours.Days[0].To.AddHours(-1);
        hours.IsOpenAt(atOne).ShouldBeTrue();
        hours.DayOf(atOne).ShouldBe(Hours.FirstDay);
        hours.DayOf(atOne.AddHours(2)).ShouldBe(Second);
        hours.DayOf(hours.ClosesAt.AddMinutes(-1)).ShouldBe(Hours.LastDay);
    }

    [Fact]
    public void A_night_on_which_the_clock_goes_back_is_an_hour_longer_and_one_on_which_it_goes_forward_shorter()
    {
        // In Berlin the clock goes back on 25 October 2026 at 3:00 and forward on 29 March 2026 at 2:00.
        Night1(new DateOnly(2026, 10, 24)).ShouldBe([11, 10]);
        Night1(new DateOnly(2026, 3, 28)).ShouldBe([9, 10]);
        double[] Night1(DateOnly day) =>
            [
                .. new FairHours(
                    day,
                    day.AddDays(1),
                    Evening,
                    new TimeOnly(4, 0),
                    "Europe/Berlin"
                ).Days.Select(open => open.Length.TotalHours),
            ];
    }

    [Fact]
    public void A_closed_day_is_left_out()
    {
        var hours = Hours with { Exceptions = [new DayHours(Second, null, null)] };
        hours.Days.Count.ShouldBe(3);
        hours.IsOpenAt(Hours.Days[1].From.AddHours(1)).ShouldBeFalse();
        hours.NextOpening(Hours.Days[0].To).ShouldBe(Hours.Days[2].From);
    }

    [Fact]
    public void A_day_must_be_over_before_the_next_begins() =>
        Refused(
            new DayHours(Hours.FirstDay, Evening, new TimeOnly(10, 0)) // until ten the next morning
        )
            .Key.ShouldBe("Fairs.Refused.DaysOverlap");

    [Fact]
    public void Other_days_and_half_hours_are_refused()
    {
        Refused(new DayHours(Hours.LastDay.AddDays(1), null, null))
            .Key.ShouldBe("Fairs.Refused.DayOutside");
        Refused(new DayHours(Second, Evening, null)).Key.ShouldBe("Fairs.Refused.DayHours");
        Refused(new DayHours(Second, null, null), new DayHours(Second, Evening, Night))
            .Key.ShouldBe("Fairs.Refused.DayTwice");
        Refused([
            .. Enumerable
                .Range(0, 4)
                .Select(day => new DayHours(Hours.FirstDay.AddDays(day), null, null)),
        ])
            .Key.ShouldBe("Fairs.Refused.NeverOpen");
    }

    [Fact]
    public void The_view_opens_and_closes_by_the_new_hours()
    {
        var row = new FairViewProjection()
            .Rows(Announced, new FairHoursSet(Fair, Evening, Night, []))
            .Single();
        row.ClosesAt.ShouldBe((Hours with { Opens = Evening, Closes = Night }).ClosesAt);
    }

    private static FairHoursSet Set(params DayHours[] days) =>
        Given
            .Events(Fair, Announced)
            .When(new SetHours(Fair, Hours.Opens, Hours.Closes, days))
            .Single()
            .ShouldBeOfType<FairHoursSet>();

    private static Refusal Refused(params DayHours[] days) =>
        Should.Throw<Refusal>(() => Set(days));
}
