using TradePromotion.Booths.Published;
using TradePromotion.Booths.SettingTerms;
using TradePromotion.Demo.Content;
using TradePromotion.Fairs.Describing;
using TradePromotion.Fairs.Inviting;
using TradePromotion.Fairs.Programming;
using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.Registering;

namespace TradePromotion.Demo.Loading;

/// <summary>Programme, registration, questions and answers, sponsors and terms of the live fair.</summary>
public sealed class FairPageLoader(Hands hands)
{
    /// <summary>The buyers who have registered: each third, so that there are some who still can.</summary>
    public static IEnumerable<DemoBuyer> Registered(DemoContent world) =>
        world.Buyers.Where((_, n) => n % 3 == 1);

    /// <summary>A buyer registers for the fair and says what they look for.</summary>
    public Task Register(DemoBuyer buyer, DemoFair fair, CancellationToken cancel) =>
        hands.DoAcross(
            buyer.Person,
            new RegisterForFair(
                DemoIds.Fair(fair),
                DemoIds.Person(buyer.Person),
                DemoIds.Company(buyer.Key),
                [buyer.Wants.In("en"), $"{buyer.Key.Length % 3}"],
                "",
                "en"
            ),
            cancel
        );

    /// <summary>The officer fills the fair's page.</summary>
    public async Task Load(
        DemoFair fair,
        DemoPerson officer,
        DemoCalendar calendar,
        CancellationToken cancel
    )
    {
        var page = DemoFairPage.Read();
        var id = DemoIds.Fair(fair);
        var first = calendar.Hours(fair).FirstDay;
        await hands.Do(
            officer,
            new SetAgenda(
                id,
                [
                    .. page.Agenda.Select(item => new AgendaItem(
                        first.AddDays(item.Day),
                        item.Starts,
                        item.Ends,
                        item.Title,
                        item.Speakers,
                        item.Place
                    )),
                ]
            ),
            cancel
        );
        await hands.Do(officer, new AnswerQuestions(id, page.Answers), cancel);
        await hands.Do(officer, new NameSponsors(id, page.Sponsors), cancel);
        await hands.Do(
            officer,
            new SetRegistration(id, NeedsApproval: false, InvitedOnly: false, page.Registration),
            cancel
        );
        await hands.DoAcross(
            officer,
            new SetTerms(
                id,
                page.Terms.HoldHours,
                [new ExhibitorQuestion("buyers", page.Terms.Question, Required: false)],
                [
                    .. page.Terms.Types.Select(type => new BoothType(
                        type.Key,
                        type.Name,
                        type.Includes,
                        0,
                        type.Numbers
                    )),
                ],
                null,
                DemoIds.Person(officer)
            ),
            cancel
        );
    }
}
