using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>
/// Whoever holds the letter does not come, and needs no account to say so. That they hold it is seen by the page it leads to, before this is
/// asked.
/// </summary>
public sealed record DeclineInterpreting(Guid MeetingId, Guid InvitationId)
    : IDecide<DeclineInterpreting, Meeting, MeetingEvent>
{
    public Guid StreamId => MeetingId;

    public static bool Allows(DeclineInterpreting command, Meeting state, Actor actor) => true;

    public static IReadOnlyList<MeetingEvent> Decide(DeclineInterpreting command, Meeting state) =>
        state.Interpreters.Open.ContainsKey(command.InvitationId)
            ? [new MeetingInterpretingDeclined(command.MeetingId, command.InvitationId)]
            : [];
}
