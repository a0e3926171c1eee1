using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Admitting;
using TradePromotion.Booths.Applying;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Visiting;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Registering;
using TradePromotion.Fairs.Announcing;
using TradePromotion.Fairs.LayingOut;
using TradePromotion.Fairs.Opening;
using TradePromotion.Fairs.Published;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;

namespace TradePromotion.JourneyTests.Booths;

/// <summary>Whoever clicks first: a booth is never given twice, a company never gets two.</summary>
public sealed class BoothRaceTests(Platform platform) : IClassFixture<Platform>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);
    private const int Many = 8;

    [Fact]
    public async Task Eight_officers_give_one_booth_to_eight_companies_and_one_succeeds()
    {
        var fair = await AFair("one-booth");
        var companies = await Task.WhenAll(Enumerable.Range(0, Many).Select(i => Applied(fair, i)));

        var outcomes = await Task.WhenAll(
            companies.Select((company, i) => Admit(fair, company, "A01", i))
        );

        outcomes.Count(refusal => refusal is null).ShouldBe(1);
        outcomes.OfType<string>().ShouldAllBe(key => key == "Booths.Refused.BoothTaken");
        await using var read = platform.Views.Read();
        var booth = await read.Of<BoothView>().SingleAsync(b => b.FairId == fair.Id);
        booth.CompanyId.ShouldBe(companies[Array.IndexOf(outcomes, null)]);
        var admitted = await read.Of<ApplicationView>()
            .Where(a => a.FairId == fair.Id && a.State == ApplicationState.Admitted)
            .SingleAsync();
        admitted.CompanyId.ShouldBe(booth.CompanyId);
    }

    [Fact]
    public async Task Eight_officers_give_eight_booths_to_one_company_and_it_gets_one()
    {
        var fair = await AFair("one-company");
        var company = await Applied(fair, 0);

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, Many).Select(i => Admit(fair, company, $"A0{i + 1}", i))
        );

        outcomes.Count(refusal => refusal is null).ShouldBe(1);
        outcomes.OfType<string>().ShouldAllBe(key => key == "Booths.Refused.AlreadyAdmitted");
        await using var read = platform.Views.Read();
        (await read.Of<BoothView>().CountAsync(b => b.FairId == fair.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task A_visitor_who_clicks_many_times_at_once_counts_once()
    {
        var fair = await AFair("visits");
        var day = new DateOnly(2026, 11, 23);
        var booth = BoothIds.Booth(fair.Id, "A01");
        await Task.WhenAll(
            Enumerable
                .Range(0, Many)
                .Select(_ =>
                    platform.Desk.Execute(
                        new RecordVisit(fair.Id, booth, day, "visitor"),
                        Actor.Platform
                    )
                )
        );
        await platform.Desk.Execute(new RecordVisit(fair.Id, null, day, "another"), Actor.Platform);
        await using var read = platform.Views.Read();
        var counted = await read.Of<FairVisitsView>().SingleAsync(v => v.FairId == fair.Id);
        (counted.Visitors, counted.BoothVisits).ShouldBe((2, 1));
        (await read.Of<BoothVisitsView>().SingleAsync(v => v.BoothId == booth)).Visitors.ShouldBe(
            1
        );
    }

    [Fact]
    public async Task Two_fairs_never_share_an_address()
    {
        await AFair("taken");
        (await Should.ThrowAsync<Refusal>(() => AFair("taken", number: 2))).Key.ShouldBe(
            "Fairs.Refused.AddressTaken"
        );
    }

    private sealed record Hosted(Guid Id, Guid Agency);

    private async Task<Hosted> AFair(string address, int number = 1)
    {
        var fair = new Hosted(
            Ids.Of("race", address, number),
            Ids.Of("race agency", address, number)
        );
        var officer = Officer(fair, 0);
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
        await platform.Desk.Execute(new OpenFair(fair.Id, Now), Actor.Platform);
        return fair;
    }

    private async Task<Guid> Applied(Hosted fair, int number)
    {
        var company = Ids.Of("race company", fair.Id, number);
        var person = Ids.Of("race exporter", fair.Id, number);
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
            new ApplyToFair(fair.Id, company, person, "coffee", ""),
            Platform.Who(person, Role.Exhibitor, company)
        );
        return company;
    }

    /// <summary>The key of the refusal; null when it went through.</summary>
    private async Task<string?> Admit(Hosted fair, Guid company, string number, int officer)
    {
        var actor = Officer(fair, officer);
        try
        {
            await platform.Desk.ExecuteAcross(
                new AdmitExhibitor(fair.Id, company, number, actor.PersonId),
                actor
            );
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Key;
        }
    }

    private static Actor Officer(Hosted fair, int number) =>
        Platform.Who(Ids.Of("race officer", fair.Id, number), Role.Officer, fair.Agency);
}
