using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>A side takes back that it asked somebody to interpret.</summary>
public sealed record WithdrawInterpreter(Guid MeetingId, Guid InvitationId, Guid By)
    : IDecide<WithdrawInterpreter, Meeting, MeetingEvent>
{
    public Guid StreamId => MeetingId;

    public static bool Allows(WithdrawInterpreter command, Meeting state, Actor actor) =>
        actor.PersonId == command.By
        && (
            state.Interpreters.Open.TryGetValue(command.InvitationId, out var asked)
                ? state.IsOf(asked.Side, actor)
                : state.IsHostSide(actor) || state.IsGuestSide(actor)
        );

    public static IReadOnlyList<MeetingEvent> Decide(WithdrawInterpreter command, Meeting state) =>
        state.Interpreters.Open.ContainsKey(command.InvitationId)
            ? [new MeetingInterpreterWithdrawn(command.MeetingId, command.InvitationId, command.By)]
            : [];
}
