using TradePromotion.Booths.Applying;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Registering;
using TradePromotion.Fairs.Announcing;
using TradePromotion.Fairs.LayingOut;
using TradePromotion.Fairs.Opening;
using TradePromotion.Fairs.Published;
using TradePromotion.Kernel;

namespace TradePromotion.JourneyTests.House;

/// <summary>An open fair of three days on a <see cref="Platform"/>, with twenty booths and nobody in them.</summary>
public sealed record Fairground(Guid Id, Guid Agency)
{
    /// <summary>Announces a fair, lays its hall out and opens it.</summary>
    public static async Task<Fairground> Open(
        Platform platform,
        string address,
        DateTimeOffset now,
        int number = 1
    )
    {
        var fair = new Fairground(
            Ids.Of("race", address, number),
            Ids.Of("race agency", address, number)
        );
        var officer = fair.Officer(0);
        await platform.Desk.ExecuteAcross(
            new RegisterCompany(
                fair.Agency,
                CompanyKind.Agency,
                LocalText.Of("Trung tâm xúc tiến", "Promotion centre"),
                "VN",
                "48",
                null,
                ["coffee"],
                officer.PersonId
            ),
            Actor.Platform
        );
        await platform.Desk.ExecuteAcross(
            new AnnounceFair(
                fair.Id,
                fair.Agency,
                address,
                LocalText.Of("Hội chợ", "Fair"),
                LocalText.Empty,
                new FairHours(
                    new DateOnly(2026, 11, 23),
                    new DateOnly(2026, 11, 25),
                    new TimeOnly(8, 0),
                    new TimeOnly(18, 0),
                    "Asia/Ho_Chi_Minh"
                ),
                ["coffee"]
            ),
            officer
        );
        var hall = HallPlans.Rows(LocalText.Of("Nhà 1", "Hall 1"), 2, 10, 3, 3);
        await platform.Desk.Execute(new LayOutHall(fair.Id, hall), officer);
        await platform.Desk.Execute(new OpenApplications(fair.Id), officer);
        await platform.Desk.Execute(new OpenFair(fair.Id, now), Actor.Platform);
        return fair;
    }

    /// <summary>A company that wants to exhibit.</summary>
    public async Task<Guid> Applied(Platform platform, int number)
    {
        var company = Ids.Of("race company", Id, number);
        var person = Ids.Of("race exporter", Id, number);
        await platform.Desk.ExecuteAcross(
            new RegisterCompany(
                company,
                CompanyKind.Cooperative,
                LocalText.Of($"Hợp tác xã {number}", $"Cooperative {number}"),
                "VN",
                "66",
                null,
                ["coffee"],
                person
            ),
            Actor.Platform
        );
        await platform.Desk.ExecuteAcross(
            new ApplyToFair(Id, company, person, "coffee", ""),
            Platform.Who(person, Role.Exhibitor, company)
        );
        return company;
    }

    /// <summary>One of the agency's officers.</summary>
    public Actor Officer(int number) =>
        Platform.Who(Ids.Of("race officer", Id, number), Role.Officer, Agency);
}
