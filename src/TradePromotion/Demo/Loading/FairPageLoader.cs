using TradePromotion.Booths.Published;
using TradePromotion.Booths.SettingTerms;
using TradePromotion.Demo.Content;
using TradePromotion.Fairs.Describing;
using TradePromotion.Fairs.Programming;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Demo.Loading;

/// <summary>Programme, questions and answers, sponsors and terms of the live fair.</summary>
public sealed class FairPageLoader(Hands hands)
{
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
