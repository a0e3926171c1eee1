using TradePromotion.Booths.Published;
using TradePromotion.Reporting.Tracing;

namespace TradePromotion.Tests.Reporting;

public sealed class TracedVisitTests
{
    [Fact]
    public void Each_visit_is_found_where_it_stands()
    {
        var (fair, booth) = (Ids.Of("test", "fair"), Ids.Of("test", "booth"));
        var day = new DateOnly(2026, 11, 25);
        var rows = new TracedVisitViewProjection().Rows(
            new FairVisited(fair, day, "one"),
            new BoothVisited(fair, booth, day, "one"),
            new BoothVisited(fair, Ids.Of("test", "other booth"), day, "one")
        );
        rows.Count.ShouldBe(3);
        rows.Count(row => row.IsBooth).ShouldBe(2);
        rows.ShouldAllBe(row => row.FairId == fair);
        rows.Select(row => row.Position).Distinct().Count().ShouldBe(3);
    }
}
