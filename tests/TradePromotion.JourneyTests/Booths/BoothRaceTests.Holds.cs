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

// A hold that ends while somebody confirms, and the list that moves up.
public sealed partial class BoothRaceTests
{
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
}
