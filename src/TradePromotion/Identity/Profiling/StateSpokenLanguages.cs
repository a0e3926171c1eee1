using TradePromotion.Companies.Published;
using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Profiling;

/// <summary>A person says which languages they talk with others in, so that whoever meets them knows beforehand.</summary>
public sealed record StateSpokenLanguages(Guid PersonId, IReadOnlyList<string> Languages)
    : IDecide<StateSpokenLanguages, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(StateSpokenLanguages command, Person state, Actor actor) =>
        actor.IsPlatform || (actor.IsKnown && actor.PersonId == command.PersonId);

    public static IReadOnlyList<PersonEvent> Decide(StateSpokenLanguages command, Person state)
    {
        Refusal.Unless(state.Exists, "Identity.Refused.PersonUnknown");
        Refusal.UnlessAt(
            "Speaks",
            command.Languages.All(SpokenLanguages.Knows),
            "Identity.Refused.LanguageUnknown"
        );
        IReadOnlyList<string> languages = [.. command.Languages.Distinct()];
        return languages.SequenceEqual(state.Speaks)
            ? []
            : [new SpokenLanguagesStated(command.PersonId, languages)];
    }
}
