using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Inviting;

/// <summary>An officer withdraws an invitation code: nobody registers with it any more. Who has registered stays.</summary>
public sealed record WithdrawInvitation(Guid FairId, string Code)
    : IDecideAcross<WithdrawInvitation>
{
    private Guid InvitationId => Invitation.IdOf(FairId, Code);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Fair, FairEvent>(FairId),
            StreamRef.To<Invitation, InvitationEvent>(InvitationId),
        ];

    public static bool Allows(WithdrawInvitation command, States states, Actor actor) =>
        states.Of<Fair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(WithdrawInvitation command, States states) =>
        states.Of<Invitation>(command.InvitationId) is { Exists: true, IsWithdrawn: false }
            ? [StreamChange.To(command.InvitationId, new InvitationWithdrawn(command.InvitationId))]
            : [];
}
