using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Booths.Applying;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Showing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Tests.Fairs;
using TradePromotion.Wording;

namespace TradePromotion.Tests.Booths;

/// <summary>The parts of the booth's page and of the exhibitor's desk.</summary>
public sealed class BoothPartsTests : BunitContext
{
    private static readonly PersonCard Lan = new(
        BoothExamples.Lan,
        "Hồ Thị Mai Linh",
        "vi",
        "Asia/Ho_Chi_Minh",
        ["vi", "en"]
    );
    private static readonly PersonCard Thuan = new(
        Ids.Of("test", "thuan"),
        "Y Thuần Niê",
        "vi",
        "Asia/Ho_Chi_Minh",
        ["vi"]
    );
    private static readonly PersonCard Silent = Thuan with { Name = "Lê Minh Trí", Speaks = [] };

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    public BoothPartsTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(
            "en-GB"
        );
        Services.AddSingleton<Words>();
        Services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        Services.AddScoped<ViewerZone>();
    }

    [Fact]
    public void Says_who_is_here_and_what_they_speak()
    {
        var open = Render<BoothStaff>(p =>
            p.Add(s => s.Staff, [Lan, Thuan, Silent]).Add(s => s.IsOpen, true)
        );
        open.Find("h2").TextContent.ShouldBe("Here now");
        open.FindAll("li")
            .Select(li => li.LastElementChild!.TextContent)
            .ShouldBe([
                "Hồ Thị Mai LinhVietnamese · English",
                "Y Thuần NiêVietnamese",
                "Lê Minh Trí",
            ]);
    }

    [Fact]
    public void Nobody_is_here_while_the_doors_are_closed() =>
        Render<BoothStaff>(p => p.Add(s => s.Staff, [Lan]).Add(s => s.IsOpen, false))
            .Find("h2")
            .TextContent.ShouldBe("At this booth");

    [Fact]
    public void The_best_three_products_stand_in_front()
    {
        var products = Enumerable
            .Range(1, 5)
            .Select(i => new ProductView
            {
                Id = Ids.Of("test", "product", i),
                Name = LocalText.Of(null, $"Coffee {i}"),
            })
            .ToList();
        var grids = Render<BoothProducts>(p => p.Add(s => s.Products, products))
            .FindAll(".tile-grid");
        grids.Count.ShouldBe(2);
        grids[0]
            .QuerySelectorAll("h3")
            .Select(h => h.TextContent)
            .ShouldBe(["Coffee 1", "Coffee 2", "Coffee 3"]);
    }

    [Fact]
    public void An_empty_booth_says_that_it_is_being_furnished() =>
        Render<BoothProducts>(p => p.Add(s => s.Products, []))
            .Markup.ShouldContain("still being furnished");

    [Fact]
    public void Readiness_names_what_is_missing()
    {
        var shown = Render<BoothReadiness>(p =>
            p.Add(
                r => r.Booth,
                new BoothView
                {
                    Number = "A01",
                    Completeness = 60,
                    Missing = ["Staff", "Banner"],
                }
            )
        );
        shown.Find("progress").GetAttribute("value").ShouldBe("60");
        shown.Markup.ShouldContain("somebody on duty (20%), a banner of your own (10%)");

        // Nobody waits for what the booth of a past fair lacks.
        Render<BoothReadiness>(p =>
                p.Add(r => r.Booth, new BoothView { Missing = ["Staff"] }).Add(r => r.IsOver, true)
            )
            .FindAll("progress, .soft")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FairState.Live, "2026-11-23T03:00Z", "Open now")]
    [InlineData(FairState.Live, "2026-11-23T15:00Z", "Closed for the night")]
    [InlineData(FairState.Applications, "2026-11-01T03:00Z", "Coming soon")]
    [InlineData(FairState.Live, "2026-11-26T10:00Z", "Over, still a showroom")]
    [InlineData(FairState.Closed, "2026-11-24T03:00Z", "Over, still a showroom")]
    public void A_fair_says_whether_its_doors_are_open(FairState state, string now, string said)
    {
        Services.AddSingleton<TimeProvider>(
            new At(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture))
        );
        var hours = FairExamples.Hours;
        var fair = new FairView
        {
            State = state,
            FirstDay = hours.FirstDay,
            LastDay = hours.LastDay,
            Opens = hours.Opens,
            Closes = hours.Closes,
            Zone = hours.Zone,
        };
        Render<FairStatus>(p => p.Add(s => s.Fair, fair))
            .Find(".badge")
            .TextContent.ShouldContain(said);
    }
}
