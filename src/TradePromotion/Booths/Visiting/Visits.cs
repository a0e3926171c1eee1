using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Visiting;

/// <summary>Checks what visitors' browsers report and records it.</summary>
public sealed class Visits(Desk desk, Views views, VisitorKeys keys, TimeProvider clock)
{
    private static readonly string[] Robots =
    [
        "bot",
        "crawl",
        "spider",
        "slurp",
        "preview",
        "facebookexternalhit",
        "curl/",
        "wget/",
        "python",
    ];

    /// <summary>Whether a program that says so of itself asks, not a person.</summary>
    public static bool IsRobot(string userAgent) =>
        userAgent.Length == 0
        || Robots.Any(name => userAgent.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Records a visit of a live fair and, if it is one of the fair's, of a booth; anything else is passed over.</summary>
    public async Task Record(
        Guid fairId,
        Guid? boothId,
        string browser,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var fair = await read.Of<FairView>()
            .FirstOrDefaultAsync(f => f.Id == fairId && f.State == FairState.Live, cancel);
        if (fair is null)
            return;
        var seen =
            boothId is not null
            && await read.Of<BoothView>()
                .AnyAsync(b => b.Id == boothId && b.FairId == fairId, cancel)
                ? boothId
                : null;
        var day = fair.Hours().DayOf(clock.GetUtcNow());
        await desk.Execute(
            new RecordVisit(fairId, seen, day, keys.Of(browser, day)),
            Actor.Platform,
            cancel
        );
    }
}
