using Bunit;
using TradePromotion.UI;

namespace TradePromotion.Tests.UI;

/// <summary>The hall plan can be read without seeing it.</summary>
public sealed class HallPlanTests : BunitContext
{
    private static readonly HallWords Words = new(
        "Hall 1",
        "Booths",
        "staffed",
        "nobody there",
        "free",
        n => $"{n} visitors",
        "Click a booth",
        "Arrow keys",
        "Drag"
    );

    private static readonly BoothShape Coffee = new(
        "1",
        "A1",
        1,
        1,
        3,
        3,
        "Ea Tu",
        "/booths/1",
        1,
        "Coffee",
        Staffed: true,
        Visitors: 4
    );
    private static readonly BoothShape Empty = new("2", "A2", 4, 1, 3, 3, Href: "/apply/2");
    private static readonly BoothShape Drawn = new(
        "3",
        "B1",
        1,
        4.2,
        3,
        3,
        "Phú Vinh",
        null,
        9,
        "Crafts"
    );

    private IRenderedComponent<HallPlan> Plan(string? current = null) =>
        Render<HallPlan>(p =>
            p.Add(x => x.Width, 20)
                .Add(x => x.Height, 10)
                .Add(x => x.Booths, [Coffee, Empty, Drawn])
                .Add(x => x.Words, Words)
                .Add(x => x.Current, current)
        );

    [Fact]
    public void Each_booth_is_a_link_that_says_who_is_there()
    {
        var links = Plan().FindAll("svg a");

        links
            .Select(link => (link.GetAttribute("href"), link.GetAttribute("aria-label")))
            .ShouldBe([
                ("/booths/1", "A1, Ea Tu, Coffee, staffed, 4 visitors"),
                ("/apply/2", "A2, free"),
            ]);
    }

    [Fact]
    public void A_booth_that_leads_nowhere_is_still_named()
    {
        Plan()
            .Find("g[role=img]")
            .GetAttribute("aria-label")
            .ShouldBe("B1, Phú Vinh, Crafts, nobody there");
    }

    [Fact]
    public void The_same_booths_follow_as_a_list_in_the_order_of_their_numbers()
    {
        var plan = Plan();

        plan.FindAll(".plan-list .number").Select(n => n.TextContent).ShouldBe(["A1", "A2", "B1"]);
        plan.FindAll(".plan-list a")
            .Select(a => a.GetAttribute("href"))
            .ShouldBe(["/booths/1", "/apply/2"]);
    }

    [Fact]
    public void The_booth_one_is_at_is_marked()
    {
        Plan("1")
            .FindAll("svg a[aria-current]")
            .Single()
            .GetAttribute("href")
            .ShouldBe("/booths/1");
        Plan().FindAll("svg a[aria-current]").ShouldBeEmpty();
    }

    [Fact]
    public void What_people_wrote_stays_text()
    {
        var sly = Coffee with
        {
            Name = "<b>\"Ông Bà\" & Cháu</b>",
            Href = "/booths/1?a=\"><script>",
            WayHref = "?to=\"><script>",
            Sector = "<i>",
        };
        foreach (var count in new[] { 1, 120 })
        {
            var plan = Render<HallPlan>(p =>
                p.Add(x => x.Width, 20)
                    .Add(x => x.Height, 10)
                    .Add(x => x.Booths, [.. Enumerable.Repeat(sly, count)])
                    .Add(x => x.Words, Words)
            );

            plan.FindAll("script, b, i").ShouldBeEmpty();
            var link = plan.Find("svg a");
            link.GetAttribute("href").ShouldBe(sly.Href);
            link.GetAttribute("aria-label")!.ShouldStartWith($"A1, {sly.Name}, <i>");
            plan.Find(".plan-list a").TextContent.ShouldBe(sly.Name);
            plan.Find(".plan-list .note").TextContent.ShouldStartWith("<i>");
        }
    }

    [Fact]
    public void A_mark_is_drawn_only_where_there_is_room_for_it()
    {
        var asked = 0;
        var marked = Coffee with { Mark = () => $"<path id='mark{++asked}' d='M0 0'/>" };
        IRenderedComponent<HallPlan> Of(int count) =>
            Render<HallPlan>(p =>
                p.Add(x => x.Width, 20)
                    .Add(x => x.Height, 10)
                    .Add(x => x.Booths, [.. Enumerable.Repeat(marked, count)])
                    .Add(x => x.Words, Words)
            );

        Of(500);
        asked.ShouldBe(0);
        Of(1).FindAll("svg.mark path").Count.ShouldBe(1);
    }

    [Fact]
    public void Very_many_booths_are_placed_without_layers_and_their_words_hidden_in_one_go()
    {
        IRenderedComponent<HallPlan> Of(int count) =>
            Render<HallPlan>(p =>
                p.Add(x => x.Width, 20)
                    .Add(x => x.Height, 10)
                    .Add(x => x.Booths, [.. Enumerable.Repeat(Coffee with { Kept = true }, count)])
                    .Add(x => x.Words, Words)
            );

        var many = Of(120);
        many.FindAll(".booth[transform], .booth [transform]").ShouldBeEmpty();
        many.FindAll(".far > text").Select(t => t.TextContent).Distinct().ShouldBe(["A1"]);
        many.FindAll(".near > .numbers > text").Count.ShouldBe(120);
        many.FindAll(".near > .names > text").Count.ShouldBe(120);
        many.FindAll(".booth text").ShouldBeEmpty();
        Of(3).FindAll(".booth text.name").Count.ShouldBe(3);
    }

    [Fact]
    public void A_booth_opens_towards_the_aisle()
    {
        PlanGeometry.OpensUp(Coffee, [Coffee, Empty, Drawn], 10).ShouldBeTrue();
        PlanGeometry.OpensUp(Drawn, [Coffee, Empty, Drawn], 10).ShouldBeFalse();
    }

    [Fact]
    public void A_long_name_is_cut_into_two_lines_that_fit()
    {
        PlanGeometry
            .Lines("Hợp tác xã Nông nghiệp dịch vụ Ea Tu", 110, 11)
            .ShouldBe(["Hợp tác xã Nông", "nghiệp dịch vụ…"]);
        PlanGeometry.Lines("Ea Tu", 110, 11).ShouldBe(["Ea Tu"]);
    }

    [Fact]
    public void Says_how_to_go_in_only_where_one_can()
    {
        Plan().Find(".hint").TextContent.ShouldContain("Click a booth");
        var nowhere = Render<HallPlan>(p =>
            p.Add(x => x.Width, 20)
                .Add(x => x.Height, 10)
                .Add(x => x.Booths, [Drawn])
                .Add(x => x.Words, Words)
        );
        nowhere.Find(".hint").TextContent.ShouldNotContain("Click a booth");
        nowhere.Find(".hint").TextContent.ShouldNotContain("Arrow keys");
    }

    [Fact]
    public void Very_many_booths_are_drawn_with_few_strokes()
    {
        var many = Enumerable
            .Range(0, 500)
            .Select(i =>
                Coffee with
                {
                    Id = $"{i}",
                    Label = $"{i}",
                    X = i % 25 * 3,
                    Y = i / 25 * 4,
                }
            )
            .ToList();

        var plan = Render<HallPlan>(p =>
            p.Add(x => x.Width, 80)
                .Add(x => x.Height, 90)
                .Add(x => x.Booths, many)
                .Add(x => x.Words, Words)
                .Add(x => x.WithList, false)
        );

        plan.FindAll("svg a").Count.ShouldBe(500);
        plan.FindAll("svg *").Count.ShouldBeLessThan(500 * 14);
        plan.FindAll(".awning").ShouldBeEmpty();
    }

    [Fact]
    public void A_way_is_drawn_and_said()
    {
        var plan = Render<HallPlan>(p =>
            p.Add(x => x.Width, 20)
                .Add(x => x.Height, 10)
                .Add(x => x.Booths, [Coffee with { Found = true, WayHref = "?to=A1" }])
                .Add(x => x.Words, Words with { Way = "Way to" })
                .Add(x => x.Way, new HallWay([(1, 9), (1, 5)], "The way to A1"))
        );

        plan.Find("[data-way-end]")
            .ParentElement!.GetAttribute("aria-label")
            .ShouldBe("The way to A1");
        plan.Find("polyline").GetAttribute("points").ShouldBe("68,388 68,228");
        plan.Find(".plan-list a.way").GetAttribute("aria-label").ShouldBe("Way to A1");
        plan.FindAll("svg .found").Count.ShouldBe(1);
    }

    [Fact]
    public void No_neighbour_covers_a_heart_a_ring_or_what_is_focused()
    {
        var plan = Render<HallPlan>(p =>
            p.Add(x => x.Width, 20)
                .Add(x => x.Height, 10)
                .Add(x => x.Booths, [Coffee with { Kept = true, Found = true }, Empty, Drawn])
                .Add(x => x.Words, Words)
                .Add(x => x.Current, "2")
        );

        var drawn = plan.FindAll("svg .booth, svg .heart, svg .ring, svg .hit")
            .Select(part => part.ClassName!.Split(' ')[0]);
        string.Join(' ', drawn).ShouldBe("booth booth booth heart ring ring hit hit");
    }

    [Fact]
    public void Walls_are_open_where_people_come_in()
    {
        var below = new HallArea("In", 8, 9, 4, 1, HallAreaKind.Entrance);
        var left = new HallArea("In", 0, 4, 1, 3, HallAreaKind.Entrance);

        PlanGeometry.Turn(below, 20, 10).ShouldBe(0);
        PlanGeometry.Turn(left, 20, 10).ShouldBe(90);
        PlanGeometry
            .Walls(20, 10, [])
            .ShouldBe("M28 28L828 28M28 428L828 428M28 28L28 428M828 28L828 428");
        PlanGeometry.Walls(20, 10, [below]).ShouldContain("M28 428L348 428M508 428L828 428");
        PlanGeometry.Walls(20, 10, [left]).ShouldContain("M28 28L28 188M28 308L28 428");
    }
}
