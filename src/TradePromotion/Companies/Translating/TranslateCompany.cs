using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Translating;

/// <summary>A manager says the company's name and story in a further language, or takes that back by leaving both empty.</summary>
public sealed record TranslateCompany(Guid CompanyId, Translation Translation)
    : IDecide<TranslateCompany, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(TranslateCompany command, Company state, Actor actor) =>
        actor.IsPlatform || state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(TranslateCompany command, Company state)
    {
        Refusal.Unless(state.Exists, "Companies.Refused.Unknown");
        command.Translation.MustMakeSense();
        return command
            .Translation.Into(state.Translations)
            .ToHashSet()
            .SetEquals(state.Translations)
            ? []
            : [new CompanyTranslated(command.CompanyId, command.Translation)];
    }
}
