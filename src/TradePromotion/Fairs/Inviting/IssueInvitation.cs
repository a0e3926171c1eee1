using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Inviting;

/// <summary>An officer issues an invitation code that admits so many people without approval.</summary>
public sealed record IssueInvitation(Guid FairId, string Code, string Label, int Most)
    : IDecideAcross<IssueInvitation>
{
    /// <summary>No code admits more people.</summary>
    public const int MostPeople = 10_000;

    private Guid InvitationId => Invitation.IdOf(FairId, Code);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Fair, FairEvent>(FairId),
            StreamRef.To<Invitation, InvitationEvent>(InvitationId),
        ];

    public static bool Allows(IssueInvitation command, States states, Actor actor) =>
        states.Of<Fair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(IssueInvitation command, States states)
    {
        Refusal.Unless(!states.Of<Fair>(command.FairId).IsOver, "Fairs.Refused.Closed");
        Refusal.UnlessAt(
            "Label",
            command.Label.Trim().Length is > 0 and <= 120,
            "Fairs.Refused.InvitationLabel"
        );
        Refusal.UnlessAt(
            "Most",
            command.Most is > 0 and <= MostPeople,
            "Fairs.Refused.InvitationMost",
            MostPeople
        );
        return states.Of<Invitation>(command.InvitationId).Exists
            ? []
            :
            [
                StreamChange.To(
                    command.InvitationId,
                    new InvitationIssued(
                        command.InvitationId,
                        command.FairId,
                        Invitation.Normal(command.Code),
                        command.Label.Trim(),
                        command.Most
                    )
                ),
            ];
    }
}
