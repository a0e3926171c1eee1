using TradePromotion.Booths;
using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.TimeTravelling;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

/// <summary>A fair keeps the last plan of each hall; its booths know all their numbers.</summary>
public sealed class HallsViewTests
{
    private static readonly HallLaidOut Second = LaidOut with
    {
        Hall = 2,
        Booths = [new BoothPlace("K01", 2, 2, 3, 3)],
    };

    [Fact]
    public void The_view_has_the_last_plan_of_each_hall()
    {
        var row = new FairViewProjection()
            .Rows(Announced, Second, LaidOut, Second with { Width = 50 })
            .Single();

        row.Halls.Select(h => (h.Hall, h.Width)).ShouldBe([(1, Hall.Width), (2, 50)]);
        row.Hall.ShouldBe(Hall);
        row.Booths().Count.ShouldBe(13);
    }

    [Fact]
    public void A_step_about_a_hall_names_the_hall()
    {
        var named = Second with { Name = LocalText.Of("Nhà B", "Hall B") };
        var moments = FairMoment.Of(
            new FairEvent[]
            {
                Announced,
                LaidOut,
                named,
                new HallRemoved(Announced.FairId, 2),
            }.Select(e => (DateTimeOffset.UnixEpoch, e.GetType().Name, (object?)e))
        );

        moments
            .Select(m => m.Hall?.In("en"))
            .ShouldBe([null, LaidOut.Name.In("en"), "Hall B", "Hall B"]);
    }

    [Fact]
    public void Booths_may_be_given_in_every_hall()
    {
        var host = new object[] { Announced, LaidOut, Second }
            .Cast<FairEvent>()
            .Aggregate(HostFair.Initial, HostFair.Evolve);

        host.Numbers.Count.ShouldBe(13);
        host.Numbers.ShouldContain("K01");
    }
}
