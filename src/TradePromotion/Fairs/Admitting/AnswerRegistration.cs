using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.Registering;

namespace TradePromotion.Fairs.Admitting;

/// <summary>An officer approves a registration, or refuses it with a reason the person reads.</summary>
public sealed record AnswerRegistration(
    Guid FairId,
    Guid PersonId,
    bool Approve,
    string Reason,
    Guid By
) : IDecideAcross<AnswerRegistration>
{
    /// <summary>The most characters a reason has.</summary>
    public const int LongestReason = 500;

    private Guid RegistrationId => RegistrationView.IdOf(FairId, PersonId);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Fair, FairEvent>(FairId),
            StreamRef.To<Registration, RegistrationEvent>(RegistrationId),
        ];

    public static bool Allows(AnswerRegistration command, States states, Actor actor) =>
        states.Of<Fair>(command.FairId).IsRunBy(actor) && actor.PersonId == command.By;

    public static IReadOnlyList<StreamChange> Decide(AnswerRegistration command, States states)
    {
        var state = states.Of<Registration>(command.RegistrationId).State;
        Refusal.Unless(
            state is not (null or RegistrationState.Withdrawn),
            "Fairs.Refused.RegistrationGone"
        );
        if (command.Approve)
            return state == RegistrationState.Registered
                ? []
                :
                [
                    StreamChange.To(
                        command.RegistrationId,
                        new RegistrationApproved(
                            command.RegistrationId,
                            command.FairId,
                            command.PersonId,
                            command.By
                        )
                    ),
                ];
        if (state == RegistrationState.Refused)
            return [];
        var reason = command.Reason.Trim();
        Refusal.UnlessAt(
            "Reason",
            reason.Length is > 0 and <= LongestReason,
            "Fairs.Refused.RefusalReason",
            LongestReason
        );
        return
        [
            StreamChange.To(
                command.RegistrationId,
                new RegistrationRefused(
                    command.RegistrationId,
                    command.FairId,
                    command.PersonId,
                    reason,
                    command.By
                )
            ),
        ];
    }
}
