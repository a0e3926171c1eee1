using TradePromotion.Fairs.Inviting;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Registering;

/// <summary>A person's registration for a fair as its rules need it; null as long as they never registered.</summary>
public sealed record Registration(RegistrationState? State)
    : IEvolve<Registration, RegistrationEvent>
{
    public static string StreamType => "fair_registration";

    public static Registration Initial { get; } = new((RegistrationState?)null);

    /// <summary>How they registered last.</summary>
    public VisitorRegistered? Given { get; init; }

    /// <summary>How it was refused, where it was.</summary>
    public RegistrationRefused? Refusal { get; init; }

    /// <summary>Whether they came with this code the last time.</summary>
    public bool CameWith(string code) => Given?.Code == Invitation.Normal(code);

    public static Registration Evolve(Registration state, RegistrationEvent @event) =>
        @event switch
        {
            VisitorRegistered e => new(
                e.NeedsApproval ? RegistrationState.Waiting : RegistrationState.Registered
            )
            {
                Given = e,
            },
            RegistrationApproved => state with { State = RegistrationState.Registered },
            RegistrationRefused e => state with { State = RegistrationState.Refused, Refusal = e },
            RegistrationWithdrawn => state with { State = RegistrationState.Withdrawn },
            _ => state,
        };
}
