using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Answering;

/// <summary>Nobody answered in time: a request is over; a meeting that was to be moved stays when it was.</summary>
public sealed record ExpireProposal(Guid MeetingId, DateTimeOffset Now)
    : IDecide<ExpireProposal, Meeting, MeetingEvent>
{
    public Guid StreamId => MeetingId;

    public static bool Allows(ExpireProposal command, Meeting state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<MeetingEvent> Decide(ExpireProposal command, Meeting state) =>
        state.AnswerBy is not { } until || command.Now < until ? []
        : state.State == MeetingState.Requested ? [new MeetingExpired(command.MeetingId)]
        : state is { State: MeetingState.Accepted, ProposedBy: not null }
            ? [new MeetingTimeKept(command.MeetingId, null, "")]
        : [];
}
