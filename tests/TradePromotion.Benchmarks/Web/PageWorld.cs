using Microsoft.Extensions.DependencyInjection;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.EventStore;
using TradePromotion.Fairs.LayingOut;
using TradePromotion.Fairs.Published;
using TradePromotion.Kernel;

namespace TradePromotion.Benchmarks.Web;

/// <summary>A live fair of one hall with five hundred booths, each with a company and its products: as events, from which the application makes its views.</summary>
internal static class PageWorld
{
    public const string MasterKey = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    public const string Address = "five-hundred-booths";
    public const string Booth = "J13";

    private const int Rows = 20;
    private const int PerRow = 25;
    private const int ProductsEach = 6;
    private const string Zone = "Asia/Ho_Chi_Minh";

    private static readonly Guid Agency = Ids.Of("bench", "agency");
    private static readonly Guid Fair = Ids.Of("bench", "fair");

    public static async Task Fill(string connectionString, DateOnly today)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddEventStore(o =>
        {
            (o.ConnectionString, o.MasterKey) = (connectionString, MasterKey);
            o.AddEventsOf(typeof(FairEvent).Assembly);
        });
        await using var provider = services.BuildServiceProvider();
        var store = provider.GetRequiredService<EventStore.EventStore>();
        var hall = HallPlans.Rows(Both("Nhà trưng bày lớn", "Great hall"), Rows, PerRow, 4, 3);
        await Begin(store, today, hall);
        await Task.WhenAll(hall.Booths.Select((place, n) => Exhibit(store, place.Number, n)));
    }

    private static async Task Begin(EventStore.EventStore store, DateOnly today, HallLayout hall)
    {
        await Add(
            store,
            Agency,
            "company",
            new CompanyRegistered(
                Agency,
                CompanyKind.Agency,
                Both("Cục Xúc tiến", "The agency"),
                "VN",
                "01",
                null,
                Sectors.All,
                Guid.Empty
            )
        );
        await Add(
            store,
            Fair,
            "fair",
            new FairAnnounced(
                Fair,
                Agency,
                Address,
                Both("Hội chợ năm trăm gian hàng", "Five hundred booths"),
                Both("Năm trăm gian hàng trong một nhà.", "Five hundred booths in one hall."),
                today,
                today.AddDays(3),
                TimeOnly.MinValue,
                new TimeOnly(23, 59),
                Zone,
                Sectors.All
            ),
            new HallLaidOut(Fair, hall.Name, hall.Width, hall.Depth, hall.Booths, hall.Stage),
            new FairApplicationsOpened(Fair),
            new FairOpened(Fair)
        );
    }

    private static async Task Exhibit(EventStore.EventStore store, string number, int n)
    {
        var (company, booth) = (Ids.Of("bench", "company", n), BoothIds.Booth(Fair, number));
        var sector = Sectors.All[n % Sectors.All.Count];
        var products = Enumerable
            .Range(0, ProductsEach)
            .Select(i => Ids.Of("bench", "product", n, i))
            .ToList();
        await Add(
            store,
            company,
            "company",
            new CompanyRegistered(
                company,
                CompanyKind.Enterprise,
                Both($"Công ty Trường Sơn {n}", $"Truong Son Company {n}"),
                "VN",
                "66",
                null,
                [sector],
                Guid.Empty
            )
        );
        foreach (var product in products)
            await Add(
                store,
                product,
                "product",
                new ProductDescribed(
                    product,
                    company,
                    Both("Cà phê nhân Robusta", "Robusta green beans"),
                    Both("Sàng 18, chế biến ướt.", "Screen 18, washed."),
                    sector,
                    "090111",
                    new PriceRange(3, 4, "USD", "kg"),
                    new MinimumOrder(60, "kg")
                ),
                new ProductPublished(product)
            );
        await Add(
            store,
            booth,
            "booth",
            new BoothAssigned(booth, Fair, number, company, sector),
            new BoothFurnished(
                booth,
                null,
                50,
                50,
                Both("Chúng tôi trồng và rang cà phê.", "We grow and roast coffee."),
                products
            )
        );
    }

    private static Task Add(
        EventStore.EventStore store,
        Guid stream,
        string type,
        params object[] events
    ) => store.Append([new(stream, type, ExpectedVersion.NoStream, events)], EventMetadata.None);

    private static LocalText Both(string vi, string en) => LocalText.Of(vi, en);
}
