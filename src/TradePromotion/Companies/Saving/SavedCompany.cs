namespace TradePromotion.Companies.Saving;

/// <summary>What a person did about remembering a company.</summary>
public abstract record SavedCompanyEvent;

/// <summary>The person keeps the company in mind.</summary>
[EventName("company_saved")]
public sealed record CompanySaved(Guid CompanyId, Guid PersonId) : SavedCompanyEvent;

/// <summary>The person no longer does.</summary>
[EventName("company_save_dropped")]
public sealed record CompanySaveDropped(Guid CompanyId, Guid PersonId) : SavedCompanyEvent;

/// <summary>Whether a person keeps a company in mind; a stream for each pair, nobody else's business.</summary>
public sealed record SavedCompany(bool IsSaved) : IEvolve<SavedCompany, SavedCompanyEvent>
{
    public static string StreamType => "saved_company";
    public static SavedCompany Initial { get; } = new(false);

    /// <summary>The one stream of a person and a company.</summary>
    public static Guid IdOf(Guid personId, Guid companyId) =>
        Ids.Of("saved-company", personId, companyId);

    public static SavedCompany Evolve(SavedCompany state, SavedCompanyEvent @event) =>
        new(@event is CompanySaved);
}
