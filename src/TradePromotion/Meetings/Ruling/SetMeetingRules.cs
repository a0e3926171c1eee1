using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Ruling;

/// <summary>An officer of the agency that runs the fair, or of one that helps, sets who may ask for meetings there, and how many.</summary>
public sealed record SetMeetingRules(Guid FairId, MeetingRules Rules)
    : IDecideAcross<SetMeetingRules>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<FairMeetings, MeetingRulesEvent>(FairMeetings.IdOf(FairId)),
            StreamRef.To<RuledFair, FairEvent>(FairId),
        ];

    public static bool Allows(SetMeetingRules command, States states, Actor actor) =>
        states.Of<RuledFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(SetMeetingRules command, States states)
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
        var id = FairMeetings.IdOf(command.FairId);
        return rules == (states.Of<FairMeetings>(id).Rules ?? MeetingRules.Default)
            ? []
            :
            [
                StreamChange.To(
                    id,
                    new MeetingRulesSet(
                        command.FairId,
                        rules.MostADay,
                        rules.MostOpen,
                        rules.AnswerHours,
                        rules.MayAsk,
                        rules.ExhibitorsAsk
                    )
                ),
            ];
    }
}
