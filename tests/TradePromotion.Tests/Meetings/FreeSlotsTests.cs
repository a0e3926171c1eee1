using TradePromotion.Meetings;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.Tests.Meetings;

/// <summary>What always holds of the free slots, over many drawn fairs and diaries.</summary>
public sealed class FreeSlotsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Slots_lie_in_the_hours_in_the_future_are_free_for_both_and_do_not_overlap()
    {
        var random = new Random(1968);
        for (var run = 0; run < 500; run++)
        {
            var (hours, host, guest) = (Hours(random), Diary(random), Diary(random));
            var now = Monday.AddMinutes(random.Next(0, 5 * 24 * 60));
            var slots = FreeSlots.Of(hours, Taken(host), Taken(guest), now, FreeSlots.Length);
            foreach (var slot in slots)
            {
                slot.Length.ShouldBe(FreeSlots.Length);
                slot.From.ShouldBeGreaterThan(now);
                hours.ShouldContain(day => day.From <= slot.From && slot.To <= day.To);
                host.ShouldNotContain(taken => taken.Overlaps(slot));
                guest.ShouldNotContain(taken => taken.Overlaps(slot));
            }
            foreach (var (earlier, later) in slots.Zip(slots.Skip(1)))
                earlier.To.ShouldBeLessThanOrEqualTo(later.From);
        }
    }

    [Fact]
    public void Nothing_free_is_left_out()
    {
        var random = new Random(2021);
        for (var run = 0; run < 500; run++)
        {
            var (hours, host, guest) = (Hours(random), Diary(random), Diary(random));
            var now = Monday.AddMinutes(random.Next(0, 3 * 24 * 60));
            var slots = FreeSlots
                .Of(hours, Taken(host), Taken(guest), now, FreeSlots.Length)
                .ToHashSet();
            foreach (
                var slot in FreeSlots.Grid(hours, FreeSlots.Length).Where(s => !slots.Contains(s))
            )
                (
                    slot.From <= now
                    || host.Any(taken => taken.Overlaps(slot))
                    || guest.Any(taken => taken.Overlaps(slot))
                ).ShouldBeTrue();
        }
    }

    [Fact]
    public void Both_sides_count_alike()
    {
        var random = new Random(7);
        var (hours, host, guest) = (Hours(random), Diary(random), Diary(random));
        FreeSlots
            .Of(hours, Taken(host), Taken(guest), Monday, FreeSlots.Length)
            .ShouldBe(FreeSlots.Of(hours, Taken(guest), Taken(host), Monday, FreeSlots.Length));
    }

    [Fact]
    public void A_day_too_short_has_no_slot_and_a_rest_is_no_slot()
    {
        Grid(29).ShouldBe(0);
        Grid(30).ShouldBe(1);
        Grid(89).ShouldBe(2);
        static int Grid(int minutes) =>
            FreeSlots
                .Grid([new Period(Monday, Monday.AddMinutes(minutes))], FreeSlots.Length)
                .Count();
    }

    /// <summary>Where the clock goes back an hour, a day from 00:00 to 06:00 has seven hours: fourteen different moments.</summary>
    [Theory]
    [InlineData("Europe/Berlin", 2026, 10, 25, 14)]
    [InlineData("Europe/Berlin", 2026, 3, 29, 10)]
    [InlineData("America/New_York", 2026, 11, 1, 14)]
    [InlineData("Asia/Ho_Chi_Minh", 2026, 10, 25, 12)]
    public void Summer_time_neither_loses_nor_doubles_a_slot(
        string zone,
        int year,
        int month,
        int day,
        int expected
    )
    {
        var info = TimeZoneInfo.FindSystemTimeZoneById(zone);
        DateTimeOffset Moment(int hour)
        {
            var local = new DateTime(year, month, day, hour, 0, 0);
            return new DateTimeOffset(local, info.GetUtcOffset(local)).ToUniversalTime();
        }
        var slots = FreeSlots.Of(
            [new Period(Moment(0), Moment(6))],
            Taken([]),
            Taken([]),
            DateTimeOffset.UnixEpoch,
            FreeSlots.Length
        );
        slots.Count.ShouldBe(expected);
        slots.Select(slot => slot.From.UtcTicks).Distinct().Count().ShouldBe(expected);
    }

    private static FreeTime Taken(IReadOnlyCollection<Period> periods) => new(null, [], periods);

    private static List<Period> Hours(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(1, 5))
                .Select(day =>
                {
                    var opens = Monday.AddDays(day).AddMinutes(random.Next(0, 180));
                    return new Period(opens, opens.AddMinutes(random.Next(0, 12 * 60)));
                }),
        ];

    private static List<Period> Diary(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(0, 12))
                .Select(_ =>
                {
                    var from = Monday.AddMinutes(random.Next(0, 4 * 24 * 60));
                    return new Period(from, from.AddMinutes(random.Next(5, 90)));
                }),
        ];
}
