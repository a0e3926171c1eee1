namespace TradePromotion.Companies.Saving;

/// <summary>A person keeps a company in mind, or no longer.</summary>
public sealed record SaveCompany(Guid CompanyId, Guid PersonId, bool Keep)
    : IDecide<SaveCompany, SavedCompany, SavedCompanyEvent>
{
    public Guid StreamId => SavedCompany.IdOf(PersonId, CompanyId);

    public static bool Allows(SaveCompany command, SavedCompany state, Actor actor) =>
        actor.IsPlatform || (actor.IsKnown && actor.PersonId == command.PersonId);

    public static IReadOnlyList<SavedCompanyEvent> Decide(
        SaveCompany command,
        SavedCompany state
    ) =>
        (command.Keep, state.IsSaved) switch
        {
            (true, false) => [new CompanySaved(command.CompanyId, command.PersonId)],
            (false, true) => [new CompanySaveDropped(command.CompanyId, command.PersonId)],
            _ => [],
        };
}
