using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Ruling;

/// <summary>A fair's rules for meetings as they were set; null while none were.</summary>
public sealed record FairMeetings(MeetingRules? Rules) : IEvolve<FairMeetings, MeetingRulesEvent>
{
    public static string StreamType => "meeting_rules";

    public static FairMeetings Initial { get; } = new((MeetingRules?)null);

    /// <summary>The one stream of this fair's rules.</summary>
    public static Guid IdOf(Guid fairId) => Ids.Of("meeting-rules", fairId);

    public static FairMeetings Evolve(FairMeetings state, MeetingRulesEvent @event) =>
        @event switch
        {
            MeetingRulesSet e => new(
                new MeetingRules(e.MostADay, e.MostOpen, e.AnswerHours, e.MayAsk, e.ExhibitorsAsk)
            ),
            _ => state,
        };
}
