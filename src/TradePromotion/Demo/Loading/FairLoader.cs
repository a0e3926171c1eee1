using TradePromotion.Booths.Admitting;
using TradePromotion.Booths.Applying;
using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Staffing;
using TradePromotion.Demo.Content;
using TradePromotion.Fairs.Announcing;
using TradePromotion.Fairs.LayingOut;
using TradePromotion.Fairs.Opening;
using TradePromotion.Fairs.Published;
using TradePromotion.UI;

namespace TradePromotion.Demo.Loading;

/// <summary>Officers announce fairs, lay out halls and admit companies; companies apply and furnish their booths.</summary>
public sealed class FairLoader(Hands hands, ProductLoader products)
{
    /// <summary>Announces a fair, lays out its hall and lets companies apply.</summary>
    public async Task Announce(
        DemoFair fair,
        DemoAgency agency,
        DemoCalendar calendar,
        CancellationToken cancel
    )
    {
        var id = DemoIds.Fair(fair);
        var officer = agency.Officers[0];
        await hands.DoAcross(
            officer,
            new AnnounceFair(
                id,
                DemoIds.Company(agency.Key),
                calendar.Text(fair, fair.Address),
                calendar.Text(fair, fair.Name),
                calendar.Text(fair, fair.Lead),
                calendar.Hours(fair),
                fair.Sectors
            ),
            cancel
        );
        foreach (var hall in Plans(fair))
            await hands.Do(officer, new LayOutHall(id, hall), cancel);
        await hands.Do(officer, new OpenApplications(id), cancel);
    }

    /// <summary>A company applies; its application waits.</summary>
    public Task Apply(DemoExhibitor company, DemoFair fair, CancellationToken cancel) =>
        hands.DoAcross(
            company.Staff[0],
            new ApplyToFair(
                DemoIds.Fair(fair),
                DemoIds.Company(company.Key),
                DemoIds.Person(company.Staff[0]),
                company.Sectors[0],
                company.Note?.In("vi") ?? ""
            ),
            cancel
        );

    /// <summary>A company applies, is admitted, furnishes its booth as far as it has come, and staffs it.</summary>
    public async Task Exhibit(
        DemoExhibitor company,
        DemoFair fair,
        string number,
        DemoPerson officer,
        CancellationToken cancel
    )
    {
        var (companyId, booth) = (DemoIds.Company(company.Key), company.Booth!);
        await Apply(company, fair, cancel);
        await hands.DoAcross(
            officer,
            new AdmitExhibitor(DemoIds.Fair(fair), companyId, number, DemoIds.Person(officer)),
            cancel
        );
        var boothId = BoothIds.Booth(DemoIds.Fair(fair), number);
        await hands.DoAcross(
            company.Staff[0],
            new FurnishBooth(
                boothId,
                booth.WithBanner
                    ? await products.Keep(BannerIllustration.Draw(booth.Motif, booth.Seed), cancel)
                    : null,
                booth.FocusX,
                booth.FocusY,
                booth.WithStory ? Story(company) : LocalText.Empty,
                [
                    .. company
                        .Products.Take(booth.Products)
                        .Select(product => DemoIds.Product(company, product)),
                ]
            ),
            cancel
        );
        await hands.DoAcross(
            company.Staff[0],
            new StaffBooth(
                boothId,
                companyId,
                [.. company.Staff.Take(booth.Staff).Select(DemoIds.Person)]
            ),
            cancel
        );
    }

    /// <summary>The fair goes live.</summary>
    public Task Open(
        DemoFair fair,
        DemoPerson officer,
        DateTimeOffset now,
        CancellationToken cancel
    ) => hands.Do(officer, new OpenFair(DemoIds.Fair(fair), now), cancel);

    /// <summary>A fair that lies behind: it was announced, filled, opened and closed, each by its own moment.</summary>
    public async Task Remember(
        DemoFair fair,
        DemoContent world,
        DemoCalendar calendar,
        CancellationToken cancel
    )
    {
        var officer = world.Agency.Officers[0];
        await Announce(fair, world.Agency, calendar, cancel);
        var numbers = Plans(fair).SelectMany(hall => hall.Booths).Select(booth => booth.Number);
        foreach (var (key, number) in fair.Exhibitors.Zip(numbers))
        {
            var company = world.Exhibitors.Single(e => e.Key == key);
            await Exhibit(company, fair, number, officer, cancel);
        }
        var hours = calendar.Hours(fair);
        await Open(fair, officer, hours.OpensAt, cancel);
        await hands.Do(officer, new CloseFair(DemoIds.Fair(fair), hours.ClosesAt), cancel);
    }

    /// <summary>The fair's halls as they are drawn; rows go on lettering where the hall before stopped.</summary>
    public static IReadOnlyList<HallLayout> Plans(DemoFair fair) =>
        [
            .. fair.Halls.Select(
                (hall, n) =>
                    HallPlans.Rows(
                        hall.Name,
                        hall.Rows,
                        hall.PerRow,
                        hall.BoothWidth,
                        hall.BoothDepth,
                        stage: n == 0,
                        hall: n + 1,
                        firstRow: fair.Halls.Take(n).Sum(h => h.Rows)
                    )
            ),
        ];

    // What one offers at this fair comes first, then who one is.
    internal static LocalText Story(DemoExhibitor company) =>
        new(
            company.Story.Select(text => new KeyValuePair<string, string>(
                text.Key,
                $"{company.Welcome!.Exactly(text.Key)}\n\n{text.Value}"
            ))
        );
}
