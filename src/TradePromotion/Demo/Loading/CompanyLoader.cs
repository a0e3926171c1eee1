using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Profiling;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Registering;
using TradePromotion.Companies.Verifying;
using TradePromotion.Demo.Content;

namespace TradePromotion.Demo.Loading;

/// <summary>Registers the agency, the companies and the buyers, each by its own people; the officer looks at their papers.</summary>
public sealed class CompanyLoader(Hands hands, Desk desk)
{
    private const string Vietnam = "Asia/Ho_Chi_Minh";

    /// <summary>The agency with its officers.</summary>
    public async Task LoadAgency(DemoAgency agency, CancellationToken cancel)
    {
        var id = DemoIds.Company(agency.Key);
        var (founder, sectors) = (agency.Officers[0], Sectors.All);
        // An administrator may register an agency too; but then they would be a member of it.
        await desk.ExecuteAcross(
            new RegisterCompany(
                id,
                CompanyKind.Agency,
                agency.Name,
                "VN",
                agency.Province,
                agency.TaxCode,
                sectors,
                DemoIds.Person(founder)
            ),
            Actor.Platform,
            cancel
        );
        foreach (var officer in agency.Officers)
            await hands.Do(founder, new AddColleague(id, DemoIds.Person(officer)), cancel);
        await hands.Do(
            founder,
            new ProfileCompany(
                id,
                agency.Name,
                agency.Story,
                agency.Province,
                sectors,
                agency.Languages,
                [],
                Vietnam,
                null
            ),
            cancel
        );
    }

    /// <summary>A company of Vietnam with its colleagues.</summary>
    public async Task Load(DemoExhibitor company, DemoPerson officer, CancellationToken cancel)
    {
        var id = DemoIds.Company(company.Key);
        var founder = company.Staff[0];
        await hands.DoAcross(
            founder,
            new RegisterCompany(
                id,
                company.Kind,
                company.Name,
                "VN",
                company.Province,
                company.TaxCode,
                company.Sectors,
                DemoIds.Person(founder)
            ),
            cancel
        );
        foreach (var colleague in company.Staff)
            await hands.Do(founder, new AddColleague(id, DemoIds.Person(colleague)), cancel);
        await hands.Do(
            founder,
            new ProfileCompany(
                id,
                company.Name,
                company.Story,
                company.Province,
                company.Sectors,
                company.Languages,
                company.Markets,
                Vietnam,
                company.Website
            ),
            cancel
        );
        await Judge(
            id,
            company.Standing,
            "Giấy chứng nhận đăng ký, đối chiếu mã số thuế",
            company.Refusal,
            officer,
            cancel
        );
    }

    /// <summary>A foreign buyer.</summary>
    public async Task Load(DemoBuyer buyer, DemoPerson officer, CancellationToken cancel)
    {
        var id = DemoIds.Company(buyer.Key);
        var name = LocalText.Of(buyer.Company, buyer.Company);
        await hands.DoAcross(
            buyer.Person,
            new RegisterCompany(
                id,
                CompanyKind.ForeignBuyer,
                name,
                buyer.Country,
                null,
                null,
                buyer.Sectors,
                DemoIds.Person(buyer.Person)
            ),
            cancel
        );
        await hands.Do(
            buyer.Person,
            new ProfileCompany(
                id,
                name,
                buyer.Wants,
                null,
                buyer.Sectors,
                buyer.Person.Languages ?? ["en"],
                buyer.Markets,
                buyer.Zone,
                null
            ),
            cancel
        );
        await Judge(
            id,
            buyer.Standing,
            "Trích lục đăng ký kinh doanh, thư điện tử công ty",
            null,
            officer,
            cancel
        );
    }

    private async Task Judge(
        Guid id,
        Standing standing,
        string evidence,
        string? refusal,
        DemoPerson officer,
        CancellationToken cancel
    )
    {
        var by = DemoIds.Person(officer);
        if (standing == Standing.Verified)
            await hands.Do(officer, new VerifyCompany(id, evidence, by), cancel);
        else if (standing == Standing.Refused)
            await hands.Do(officer, new RefuseVerification(id, refusal!, by), cancel);
    }
}
