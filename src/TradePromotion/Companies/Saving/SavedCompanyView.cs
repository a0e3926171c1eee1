namespace TradePromotion.Companies.Saving;

/// <summary>A company somebody keeps in mind.</summary>
public sealed record SavedCompanyView : IRow
{
    public Guid Id { get; init; }
    public Guid CompanyId { get; init; }
    public Guid PersonId { get; init; }
    public DateTimeOffset Since { get; init; }
}

/// <summary>Keeps <see cref="SavedCompanyView"/>.</summary>
public sealed class SavedCompanyViewProjection : View<SavedCompanyView>
{
    public SavedCompanyViewProjection()
        : base("saved_company")
    {
        Starts<CompanySaved>(
            (e, at) =>
                new SavedCompanyView
                {
                    Id = SavedCompany.IdOf(e.PersonId, e.CompanyId),
                    CompanyId = e.CompanyId,
                    PersonId = e.PersonId,
                    Since = at.At,
                }
        );
        Ends<CompanySaveDropped>(e => SavedCompany.IdOf(e.PersonId, e.CompanyId));
        Index(nameof(SavedCompanyView.PersonId));
    }
}
