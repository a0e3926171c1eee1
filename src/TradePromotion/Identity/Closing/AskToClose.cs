using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Closing;

/// <summary>A person asks for their account to be deleted. Some days pass before it is, for second thoughts.</summary>
public sealed record AskToClose(Guid PersonId, DateTimeOffset Now)
    : IDecide<AskToClose, Person, PersonEvent>
{
    /// <summary>The days for second thoughts.</summary>
    public const int Days = 7;

    public Guid StreamId => PersonId;

    public static bool Allows(AskToClose command, Person state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<PersonEvent> Decide(AskToClose command, Person state)
    {
        Refusal.Unless(
            state is { Exists: true, IsClosed: false },
            "Identity.Refused.PersonUnknown"
        );
        // There is always an administrator: one hands the office over before leaving.
        Refusal.Unless(
            !state.Roles.Contains(Role.Administrator),
            "Identity.Refused.AdministratorStays"
        );
        return state.ClosesAt is null
            ? [new AccountClosingAsked(command.PersonId, command.Now.AddDays(Days))]
            : [];
    }
}

/// <summary>A person changes their mind: the account stays.</summary>
public sealed record CallOffClosing(Guid PersonId) : IDecide<CallOffClosing, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(CallOffClosing command, Person state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<PersonEvent> Decide(CallOffClosing command, Person state) =>
        state is { ClosesAt: not null, IsClosed: false }
            ? [new AccountClosingCalledOff(command.PersonId)]
            : [];
}
