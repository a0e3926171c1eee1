using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Managing;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Profiling;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Registering;
using TradePromotion.Demo.Content;
using TradePromotion.UI;

namespace TradePromotion.Demo.Loading;

/// <summary>An organisation is put in charge of a block of booths, and its person furnishes those nobody has.</summary>
public sealed class PavilionLoader(Hands hands, ProductLoader products)
{
    private const string Motif = "terraces";
    private const int Middle = 50;

    /// <summary>Registers the organisation, gives it its blocks, and furnishes.</summary>
    public async Task Load(DemoPavilion pavilion, DemoContent world, CancellationToken cancel)
    {
        var (live, announced) = (world.Fairs.Live, world.Fairs.Announced);
        await Register(pavilion, cancel);
        var officer = world.Agency.Officers[0];
        foreach (
            var (fair, block) in new[] { (live, pavilion.Block), (announced, pavilion.NextBlock) }
        )
            await hands.DoAcross(
                officer,
                new PutInCharge(
                    DemoIds.Fair(fair),
                    DemoIds.Person(pavilion.Person),
                    block,
                    DemoIds.Person(officer)
                ),
                cancel
            );
        var fairId = DemoIds.Fair(live);
        var id = BoothIds.Pavilion(fairId, DemoIds.Person(pavilion.Person));
        foreach (var banner in pavilion.Banners)
        {
            var company = world.Exhibitors.Single(e => e.Booth!.Number == banner.Number);
            await hands.DoAcross(
                pavilion.Person,
                new FurnishBooth(
                    BoothIds.Booth(fairId, banner.Number),
                    await products.Keep(BannerIllustration.Draw(Motif, banner.Seed), cancel),
                    Middle,
                    Middle,
                    FairLoader.Story(company),
                    [
                        .. company
                            .Products.Take(company.Booth!.Products)
                            .Select(product => DemoIds.Product(company, product)),
                    ],
                    id
                ),
                cancel
            );
        }
        await hands.DoAcross(
            pavilion.Person,
            new SaveTemplate(
                id,
                BoothIds.Booth(fairId, pavilion.Template.Number),
                pavilion.Template.Name,
                DemoIds.Person(pavilion.Person)
            ),
            cancel
        );
    }

    private async Task Register(DemoPavilion pavilion, CancellationToken cancel)
    {
        var company = DemoIds.Company(pavilion.Key);
        await hands.DoAcross(
            pavilion.Person,
            new RegisterCompany(
                company,
                CompanyKind.ServiceProvider,
                pavilion.Name,
                "VN",
                pavilion.Province,
                pavilion.TaxCode,
                pavilion.Sectors,
                DemoIds.Person(pavilion.Person)
            ),
            cancel
        );
        await hands.Do(
            pavilion.Person,
            new ProfileCompany(
                company,
                pavilion.Name,
                pavilion.Story,
                pavilion.Province,
                pavilion.Sectors,
                pavilion.Person.Languages ?? [],
                [],
                "Asia/Ho_Chi_Minh",
                null
            ),
            cancel
        );
    }
}
