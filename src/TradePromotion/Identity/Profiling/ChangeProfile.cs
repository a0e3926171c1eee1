using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Profiling;

/// <summary>A person says how they are called, what they read and where they are.</summary>
public sealed record ChangeProfile(Guid PersonId, string Name, string Language, string Zone)
    : IDecide<ChangeProfile, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(ChangeProfile command, Person state, Actor actor) =>
        actor.IsPlatform || (actor.IsKnown && actor.PersonId == command.PersonId);

    public static IReadOnlyList<PersonEvent> Decide(ChangeProfile command, Person state)
    {
        Refusal.Unless(state.Exists, "Identity.Refused.PersonUnknown");
        PersonRules.Check(command.Name, command.Language, command.Zone);
        var name = command.Name.Trim();
        return (name, command.Language, command.Zone) == (state.Name, state.Language, state.Zone)
            ? []
            : [new ProfileChanged(command.PersonId, name, command.Language, command.Zone)];
    }
}
