using TradePromotion.Companies.Entering;
using TradePromotion.Demo.Content;
using TradePromotion.Meetings;
using TradePromotion.Meetings.Interpreting;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Demo.Loading;

/// <summary>Puts on the desks what waits there: fees, a pavilion, companies without an owner, papers, an unanswered question.</summary>
public sealed class DeskLoader(
    Hands hands,
    Store store,
    FeeLoader fees,
    PavilionLoader pavilions,
    PaperLoader papers
)
{
    /// <summary>What was announced, before companies apply: what booths cost.</summary>
    public Task SetTerms(DemoContent world, CancellationToken cancel) =>
        fees.SetTerms(world.Desk.Fees, world.Fairs.Announced, world.Agency.Officers[0], cancel);

    /// <summary>Everything else, once booths and meetings are there; tells <paramref name="done"/> after each.</summary>
    public async Task Load(
        DemoContent world,
        DemoCalendar calendar,
        Action done,
        CancellationToken cancel
    )
    {
        var (desk, officer) = (world.Desk, world.Agency.Officers[0]);
        foreach (var offer in desk.Fees.Offers)
            await Step(
                fees.Offer(
                    offer,
                    desk.Fees,
                    world.Exhibitors.Single(e => e.Key == offer.Exhibitor),
                    world.Fairs.Announced,
                    officer,
                    calendar.Now,
                    cancel
                )
            );
        foreach (var company in desk.Ownerless)
            await Step(Enter(company, world.Agency, calendar.Now, cancel));
        foreach (var paper in desk.Papers)
            await Step(papers.Load(paper, world, calendar.Today, cancel));
        await Step(pavilions.Load(desk.Pavilion, world, cancel));
        await Step(Ask(desk.Interpreter, world, calendar.Now, cancel));

        async Task Step(Task step)
        {
            await step;
            done();
        }
    }

    private Task Enter(
        DemoOwnerless company,
        DemoAgency agency,
        DateTimeOffset now,
        CancellationToken cancel
    ) =>
        hands.DoAcross(
            agency.Officers[0],
            new EnterCompany(
                DemoIds.Company(company.Key),
                company.Kind,
                company.Name,
                "VN",
                company.Province,
                company.TaxCode,
                company.Sectors,
                company.Email,
                "vi",
                DemoIds.Company(agency.Key),
                DemoIds.Person(agency.Officers[0]),
                now
            ),
            cancel
        );

    private async Task Ask(
        DemoInterpreter interpreter,
        DemoContent world,
        DateTimeOffset now,
        CancellationToken cancel
    )
    {
        var meeting = world.Meetings.Single(m =>
            m.Exhibitor == interpreter.Exhibitor && m.Topic == interpreter.Topic
        );
        var id = DemoIds.Meeting(meeting);
        var host = world.Exhibitors.Single(e => e.Key == meeting.Exhibitor).Staff[meeting.Host];
        // Asking again would be refused; a load that was cut short goes on.
        if (
            (await store.Load<Meeting, MeetingEvent>(id, cancel: cancel)).State.Interpreters.Letters
            == 0
        )
            await hands.Do(
                host,
                new AskInterpreter(
                    id,
                    Ids.Of("demo", "interpreter", id),
                    Side.Host,
                    interpreter.Email,
                    interpreter.Language,
                    DemoIds.Person(host),
                    now
                ),
                cancel
            );
    }
}
