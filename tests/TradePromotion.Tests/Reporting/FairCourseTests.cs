using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Reporting.Counting;

namespace TradePromotion.Tests.Reporting;

/// <summary>How a fair goes, on the clock of the fair.</summary>
public sealed class FairCourseTests
{
    private static readonly DateOnly First = new(2026, 11, 24);
    private static readonly FairHours Hours = new(
        First,
        First.AddDays(2),
        new TimeOnly(8, 0),
        new TimeOnly(11, 0),
        "Asia/Ho_Chi_Minh"
    );

    [Fact]
    public void Days_so_far_are_shown_also_those_without_visits()
    {
        var course = Course(
            Local(1, 9),
            visits:
            [
                new()
                {
                    Day = First,
                    Visitors = 4,
                    BoothVisits = 9,
                },
            ]
        );
        course.Days.ShouldBe([new(First, 4, 9), new(First.AddDays(1), 0, 0)]);
        course.Day.ShouldBe(First.AddDays(1));
    }

    [Fact]
    public void Before_it_begins_the_first_day_and_afterwards_the_last_stands_for_today()
    {
        Course(Local(-3, 9)).Day.ShouldBe(First);
        Course(Local(9, 9)).Day.ShouldBe(First.AddDays(2));
    }

    [Fact]
    public void Meetings_are_counted_in_the_hour_they_begin_on_the_fairs_clock()
    {
        var course = Course(
            Local(0, 9),
            [
                (Local(0, 8), MeetingState.Held),
                (Local(0, 8), MeetingState.Missed),
                (Local(0, 10), MeetingState.Accepted),
                (Local(0, 10), MeetingState.Cancelled),
                (Local(1, 10), MeetingState.Accepted),
            ]
        );
        course.Hours.ShouldBe([new(8, 0, 1, 1), new(9, 0, 0, 0), new(10, 1, 0, 0)]);
    }

    [Fact]
    public void A_meeting_outside_the_opening_hours_is_not_lost() =>
        Course(Local(0, 9), [(Local(0, 6), MeetingState.Held), (Local(0, 13), MeetingState.Held)])
            .Hours.Select(hour => hour.Hour)
            .ShouldBe([6, 7, 8, 9, 10, 11, 12, 13]);

    private static FairCourse Course(
        DateTimeOffset now,
        IReadOnlyList<(DateTimeOffset, MeetingState)>? meetings = null,
        IReadOnlyList<FairVisitsView>? visits = null
    ) => FairCourse.Of(Hours, now, visits ?? [], meetings ?? []);

    private static DateTimeOffset Local(int day, int hour) =>
        new DateTimeOffset(
            First.AddDays(day).ToDateTime(new TimeOnly(hour, 30)),
            TimeSpan.FromHours(7)
        ).ToUniversalTime();
}
