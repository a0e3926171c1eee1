using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Admitting;
using TradePromotion.Booths.Confirming;
using TradePromotion.Booths.Offering;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Visiting;
using TradePromotion.Fairs.Published;
using TradePromotion.JourneyTests.House;
using TradePromotion.Kernel;

namespace TradePromotion.JourneyTests.Booths;

/// <summary>Whoever clicks first: a booth is never given twice, a company never gets two.</summary>
public sealed partial class BoothRaceTests(Platform platform) : IClassFixture<Platform>
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

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private static Guid Person(Fairground fair, int number) =>
        Ids.Of("race exporter", fair.Id, number);

    private static Actor Exporter(Fairground fair, int number, Guid company) =>
        Platform.Who(Person(fair, number), Role.Exhibitor, company);

    private Task<long> Offer(Fairground fair, Guid company, string number)
    {
        var officer = Officer(fair, 0);
        return platform.Desk.ExecuteAcross(
            new OfferBooth(fair.Id, company, number, Now, officer.PersonId),
            officer
        );
    }

    private async Task<string?> Try<TCommand>(IDecideAcross<TCommand> command, Actor actor)
        where TCommand : IDecideAcross<TCommand>
    {
        try
        {
            await platform.Desk.ExecuteAcross(command, actor);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal.Key;
        }
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

    private Task<Fairground> AFair(string address, int number = 1) =>
        Fairground.Open(platform, address, Now, number);

    private Task<Guid> Applied(Fairground fair, int number) => fair.Applied(platform, number);

    /// <summary>The key of the refusal; null when it went through.</summary>
    private async Task<string?> Admit(Fairground fair, Guid company, string number, int officer)
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

    private static Actor Officer(Fairground fair, int number) => fair.Officer(number);
}
