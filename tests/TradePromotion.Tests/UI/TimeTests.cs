using System.Globalization;
using Bunit;
using TradePromotion.UI;

namespace TradePromotion.Tests.UI;

/// <summary>Times name their zone and say the same moment on both clocks.</summary>
public sealed class TimeTests : BunitContext
{
    private const string Hanoi = "Asia/Ho_Chi_Minh";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 2, 30, 0, TimeSpan.Zero);

    private string[] Lines(
        DateTimeOffset from,
        DateTimeOffset? until,
        string viewer,
        string? place = null
    ) =>
        [
            .. Render<TimeIn>(p =>
                    p.Add(x => x.Utc, from)
                        .Add(x => x.Until, until)
                        .Add(x => x.ViewerZone, viewer)
                        .Add(x => x.ViewerPlace, place)
                        .Add(x => x.FairZone, Hanoi)
                        .Add(x => x.FairPlace, "Hà Nội")
                        .Add(x => x.Culture, Vietnamese)
                )
                .FindAll(".time-in > span")
                .Select(line => line.TextContent),
        ];

    [Fact]
    public void At_the_fair_one_line_is_enough() =>
        Lines(Morning, Morning.AddMinutes(30), Hanoi)
            .ShouldBe(["Thứ Hai, 23 tháng 11, 09:30–10:00 · Hà Nội (GMT+7)"]);

    [Fact]
    public void Elsewhere_both_clocks_are_shown_with_their_zones() =>
        Lines(Morning, Morning.AddMinutes(30), "Asia/Kolkata", "Mumbai")
            .ShouldBe([
                "Thứ Hai, 23 tháng 11, 08:00–08:30 · Mumbai (GMT+5:30)",
                "09:30–10:00 · Hà Nội (GMT+7)",
            ]);

    [Fact]
    public void When_the_days_differ_both_are_named() =>
        Lines(Morning, null, "America/Los_Angeles")
            .ShouldBe([
                "Chủ Nhật, 22 tháng 11, 18:30 · Los Angeles (GMT−8)",
                "Thứ Hai, 23 tháng 11, 09:30 · Hà Nội (GMT+7)",
            ]);

    [Fact]
    public void Summer_time_changes_the_offset_of_the_same_place()
    {
        ZonedTime.In(Morning, "Europe/Berlin").Zone.ShouldBe("Berlin (GMT+1)");
        ZonedTime.In(Morning.AddMonths(-4), "Europe/Berlin").Zone.ShouldBe("Berlin (GMT+2)");
        ZonedTime.In(Morning, "Etc/UTC").Zone.ShouldBe("UTC (GMT)");
        ZonedTime
            .In(Morning, "Europe/Berlin")
            .Short(CultureInfo.GetCultureInfo("en-GB"))
            .ShouldBe("23/11/2026 03:30 · Berlin (GMT+1)");
    }

    [Theory]
    [InlineData("Asia/Saigon", "vi-VN", "Việt Nam")]
    [InlineData("Asia/Ho_Chi_Minh", "en-GB", "Vietnam")]
    [InlineData("Asia/Calcutta", "en-GB", "Kolkata")]
    [InlineData("Europe/Berlin", "vi-VN", "Berlin")]
    public void A_place_has_one_name_whatever_the_browser_calls_its_zone(
        string zone,
        string culture,
        string place
    ) => ZoneNames.Place(zone, CultureInfo.GetCultureInfo(culture)).ShouldBe(place);

    [Fact]
    public void The_machine_reads_the_moment_with_its_offset() =>
        Render<TimeIn>(p =>
                p.Add(x => x.Utc, Morning).Add(x => x.ViewerZone, Hanoi).Add(x => x.FairZone, Hanoi)
            )
            .Find("time")
            .GetAttribute("datetime")
            .ShouldBe("2026-11-23T09:30+07:00");

    private IRenderedComponent<DaySlots> Slots(string viewer, bool multiple = false) =>
        Render<DaySlots>(p =>
            p.Add(x => x.Label, "Chọn giờ")
                .Add(x => x.Name, "Slot")
                .Add(x => x.ViewerZone, viewer)
                .Add(x => x.FairZone, Hanoi)
                .Add(x => x.FairPlace, "Hà Nội")
                .Add(x => x.Culture, Vietnamese)
                .Add(x => x.Multiple, multiple)
                .Add(x => x.Selected, ["b"])
                .Add(x => x.StateText, state => state.ToString())
                .Add(
                    x => x.Slots,
                    [
                        new("c", Morning.AddHours(7), Morning.AddHours(7.5), SlotState.Taken),
                        new("a", Morning, Morning.AddMinutes(30)),
                        new("b", Morning.AddMinutes(30), Morning.AddHours(1), SlotState.Asked),
                        new("d", Morning.AddHours(8), Morning.AddHours(8.5), SlotState.Mine),
                    ]
                )
        );

    [Fact]
    public void Only_what_is_free_or_asked_for_can_be_chosen()
    {
        var inputs = Slots(Hanoi).FindAll("input[type=radio][name=Slot]");

        inputs
            .Select(input => (input.GetAttribute("value"), input.HasAttribute("disabled")))
            .ShouldBe([("a", false), ("b", false), ("c", true), ("d", true)]);
        inputs.Single(input => input.HasAttribute("checked")).GetAttribute("value").ShouldBe("b");
        Slots(Hanoi, multiple: true).FindAll("input[type=checkbox]").Count.ShouldBe(4);
    }

    [Fact]
    public void Slots_are_grouped_by_the_readers_days_and_say_the_fairs_hour()
    {
        var slots = Slots("America/Los_Angeles");

        slots
            .FindAll(".day")
            .Select(day => day.GetAttribute("aria-label"))
            .ShouldBe([
                "Chủ Nhật, 22 tháng 11, Los Angeles (GMT−8)",
                "Thứ Hai, 23 tháng 11, Los Angeles (GMT−8)",
            ]);
        slots.FindAll(".day")[1].QuerySelectorAll("input").Length.ShouldBe(2);
        slots.Find(".there").TextContent.ShouldBe("09:30 · Th 2 Hà Nội");
        Slots(Hanoi).FindAll(".there").ShouldBeEmpty();
    }

    [Fact]
    public void The_first_day_with_a_free_slot_is_open_and_those_with_a_choice()
    {
        // What is free and what is chosen lies on the first day of Los Angeles; on the second nothing can be had.
        Slots("America/Los_Angeles").FindAll("details.day[open]").Count.ShouldBe(1);
        Slots(Hanoi).FindAll("details.day[open]").Count.ShouldBe(1);
    }
}
