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

    [Fact]
    public async Task Confirming_and_the_end_of_the_hold_at_once_leave_one_of_them()
    {
        var fair = await AFair("hold");
        for (var i = 0; i < Many; i++)
        {
            var (company, number) = (await Applied(fair, i), $"A0{i + 1}");
            await Offer(fair, company, number);
            var late = Now.AddDays(4);
            var exporter = Exporter(fair, i, company);
            await Task.WhenAll(
                Try(new ConfirmBooth(fair.Id, company, number, Now, exporter.PersonId), exporter),
                Try(new ReleaseBooth(fair.Id, company, number, late), Actor.Platform)
            );
            await using var read = platform.Views.Read();
            var application = await read.Of<ApplicationView>()
                .SingleAsync(a => a.CompanyId == company);
            var booth = await read.Of<BoothView>()
                .SingleOrDefaultAsync(b => b.Id == BoothIds.Booth(fair.Id, number));
            (application.State == ApplicationState.Admitted).ShouldBe(booth is not null);
            application.State.ShouldBeOneOf(ApplicationState.Admitted, ApplicationState.Waiting);
        }
    }

    [Fact]
    public async Task When_a_hold_ends_the_waiting_list_moves_up_in_order_and_all_are_told()
    {
        var fair = await AFair("list");
        var officer = Officer(fair, 0);
        var companies = new List<Guid>();
        for (var i = 0; i < 3; i++)
            companies.Add(await Applied(fair, i));
        await Offer(fair, companies[0], "A01");
        // The third applicant was listed first: it is the order of the list that counts.
        foreach (var company in new[] { companies[2], companies[1] })
            await platform.Desk.ExecuteAcross(
                new ListExhibitor(fair.Id, company, Reopen: false, officer.PersonId),
                officer
            );

        await new ReleaseUnconfirmedBooths(
            platform.Desk,
            platform.Views,
            new At(Now.AddHours(73))
        ).Execute(null!);
        (await Soon(companies[2])).OfferedNumber.ShouldBe("A01");

        // The second in line gives it back; then it is the last one's turn, and nobody is left.
        var second = Exporter(fair, 2, companies[2]);
        await platform.Desk.ExecuteAcross(
            new ReturnOffer(fair.Id, companies[2], "A01", "", ByCompany: true, second.PersonId),
            second
        );
        (await Soon(companies[1])).OfferedNumber.ShouldBe("A01");
        for (
            var waited = 0;
            waited < 50 && platform.Letters.To(officer.PersonId).Count < 2;
            waited++
        )
            await Task.Delay(100);
        platform
            .Letters.To(Person(fair, 0))
            .ShouldBe(["Booths.Letter.Offered.Subject", "Booths.Letter.Lapsed.Subject"]);
        platform
            .Letters.To(Person(fair, 2))
            .ShouldBe(["Booths.Letter.Listed.Subject", "Booths.Letter.Offered.Subject"]);
        platform
            .Letters.To(officer.PersonId)
            .ShouldBe(["Booths.Letter.LapsedOfficer.Subject", "Booths.Letter.Returned.Subject"]);

        async Task<ApplicationView> Soon(Guid company)
        {
            for (var waited = 0; ; waited++)
            {
                await using var read = platform.Views.Read();
                var application = await read.Of<ApplicationView>()
                    .SingleAsync(a => a.CompanyId == company);
                if (application.State == ApplicationState.Offered || waited == 150)
                    return application;
                await Task.Delay(100);
            }
        }
    }

    [Fact]
    public async Task A_free_booth_is_offered_to_one_of_the_list_however_often_it_is_moved_up()
    {
        var fair = await AFair("many");
        var officer = Officer(fair, 0);
        for (var i = 0; i < 4; i++)
            await platform.Desk.ExecuteAcross(
                new ListExhibitor(fair.Id, await Applied(fair, i), Reopen: false, officer.PersonId),
                officer
            );
        var list = new WaitingList(platform.Desk, platform.Views, new At(Now));
        await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => list.MoveUp(fair.Id, "B01")));
        await using var read = platform.Views.Read();
        (
            await read.Of<ApplicationView>()
                .CountAsync(a => a.FairId == fair.Id && a.OfferedNumber == "B01")
        ).ShouldBe(1);
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
