using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Ruling;

/// <summary>An officer sets who may ask for meetings at the agency's fair, and how many.</summary>
/// <param name="AgencyId">The agency that runs the fair.</param>
public sealed record SetMeetingRules(Guid FairId, Guid AgencyId, MeetingRules Rules)
    : IDecide<SetMeetingRules, FairMeetings, MeetingRulesEvent>
{
    public Guid StreamId => FairMeetings.IdOf(FairId);

    public static bool Allows(SetMeetingRules command, FairMeetings state, Actor actor) =>
        actor.RunsFairsFor(command.AgencyId);

    public static IReadOnlyList<MeetingRulesEvent> Decide(
        SetMeetingRules command,
        FairMeetings state
    )
    {
        var rules = command.Rules;
        Refusal.UnlessAt("MostADay", rules.MostADay is >= 1 and <= 48, "Meetings.Refused.MostADay");
        Refusal.UnlessAt(
            "MostOpen",
            rules.MostOpen is >= 1 and <= 100,
            "Meetings.Refused.MostOpen"
        );
        Refusal.UnlessAt(
            "AnswerHours",
            rules.AnswerHours is >= 1 and <= 720,
            "Meetings.Refused.AnswerHours"
        );
        Refusal.UnlessAt("MayAsk", Enum.IsDefined(rules.MayAsk), "Meetings.Refused.MayAsk");
        return rules == (state.Rules ?? MeetingRules.Default)
            ? []
            :
            [
                new MeetingRulesSet(
                    command.FairId,
                    rules.MostADay,
                    rules.MostOpen,
                    rules.AnswerHours,
                    rules.MayAsk,
                    rules.ExhibitorsAsk
                ),
            ];
    }
}
