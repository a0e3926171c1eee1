using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Profiling;

/// <summary>A person says how they are called, what they read and where they are.</summary>
public sealed record ChangeProfile(
    Guid PersonId,
    string Name,
    string Language,
    string Zone,
    string LatinName = ""
) : IDecide<ChangeProfile, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(ChangeProfile command, Person state, Actor actor) =>
        actor.IsPlatform || (actor.IsKnown && actor.PersonId == command.PersonId);

    public static IReadOnlyList<PersonEvent> Decide(ChangeProfile command, Person state)
    {
        Refusal.Unless(state.Exists, "Identity.Refused.PersonUnknown");
        PersonRules.Check(command.Name, command.Language, command.Zone);
        PersonRules.CheckLatin(command.LatinName);
        var (name, latin) = (command.Name.Trim(), command.LatinName.Trim());
        return
            (name, latin, command.Language, command.Zone)
            == (state.Name, state.LatinName, state.Language, state.Zone)
            ? []
            : [new ProfileChanged(command.PersonId, name, command.Language, command.Zone, latin)];
    }
}
