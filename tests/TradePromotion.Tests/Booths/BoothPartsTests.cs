using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Booths.Admitting;
using TradePromotion.Booths.Applying;
using TradePromotion.Booths.Charging;
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
    public void An_application_is_picked_and_dragged_while_the_fair_takes_any()
    {
        IRenderedComponent<BoardCard> Card(ApplicationState state, bool open) =>
            Render<BoardCard>(p =>
                p.Add(
                        c => c.Application,
                        new ApplicationView
                        {
                            Sector = "coffee",
                            State = state,
                            Number = state == ApplicationState.Admitted ? "A01" : null,
                        }
                    )
                    .Add(c => c.Company, null)
                    .Add(c => c.AnyFree, true)
                    .Add(c => c.Terms, new TermsView())
                    .Add(c => c.Zone, "Asia/Ho_Chi_Minh")
                    .Add(c => c.Open, open)
            );
        Card(ApplicationState.Admitted, open: true)
            .FindAll("input[type=checkbox]")
            .Count.ShouldBe(1);
        var closed = Card(ApplicationState.Waiting, open: false);
        closed.FindAll("input, button").ShouldBeEmpty();
        closed.Find("article").HasAttribute("draggable").ShouldBeFalse();
    }

    [Fact]
    public void A_payment_request_is_found_again_once_nothing_is_due_and_says_what_became_of_it()
    {
        var then = new DateTimeOffset(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
        InvoiceView Invoice(int n) =>
            new()
            {
                Id = Ids.Of("test", "invoice", n),
                Code = $"GH{n}",
                IssuedAt = then.AddHours(n),
            };
        var shown = Render<InvoiceLinks>(p =>
            p.Add(
                i => i.Invoices,
                [
                    Invoice(1),
                    Invoice(2) with
                    {
                        PaidAt = then,
                        InTime = true,
                    },
                    Invoice(3) with
                    {
                        PaidAt = then,
                    },
                    Invoice(4) with
                    {
                        PaidAt = then,
                        InTime = true,
                        RefundedAt = then,
                    },
                    Invoice(5) with
                    {
                        VoidSince = then,
                    },
                ]
            )
        );
        shown
            .FindAll("p")
            .Select(line => line.TextContent)
            .ShouldBe([
                "Payment request GH5 · Nothing to pay any more",
                "Payment request GH4 · Paid back",
                "Payment request GH3 · To be paid back",
                "Payment request GH2 · Paid",
            ]);
        shown
            .Find("a")
            .GetAttribute("href")
            .ShouldBe($"desk/invoices/{Ids.Of("test", "invoice", 5)}");
    }

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
