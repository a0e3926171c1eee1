using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Registering;

/// <summary>A person takes the registration back; the platform does it for whoever's account is closed.</summary>
public sealed record WithdrawRegistration(Guid FairId, Guid PersonId)
    : IDecide<WithdrawRegistration, Registration, RegistrationEvent>
{
    public Guid StreamId => RegistrationView.IdOf(FairId, PersonId);

    public static bool Allows(WithdrawRegistration command, Registration state, Actor actor) =>
        actor.IsPlatform || actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<RegistrationEvent> Decide(
        WithdrawRegistration command,
        Registration state
    ) =>
        state.State is RegistrationState.Waiting or RegistrationState.Registered
            ? [new RegistrationWithdrawn(command.StreamId, command.FairId, command.PersonId)]
            : [];
}
