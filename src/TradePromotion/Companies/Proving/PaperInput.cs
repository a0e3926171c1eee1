using TradePromotion.Filing;

namespace TradePromotion.Companies.Proving;

/// <summary>What is entered into the form for a paper.</summary>
public sealed class PaperInput
{
    /// <summary>Made when the form is first shown, so that sending it twice files once.</summary>
    public Guid PaperId { get; set; }
    public string? Kind { get; set; }
    public string? Number { get; set; }
    public string? Issuer { get; set; }
    public string? Country { get; set; }
    public DateOnly? ValidFrom { get; set; }
    public DateOnly? ValidUntil { get; set; }
    public IFormFile? File { get; set; }

    /// <summary>A file that has already arrived, when something else was wrong.</summary>
    public Guid? Kept { get; set; }

    /// <summary>The command it asks for.</summary>
    public FilePaper Command(
        Guid companyId,
        DocumentCard? document,
        DateOnly day,
        IReadOnlyList<string> ownDomains,
        Guid by
    ) =>
        new(
            companyId,
            PaperId,
            Kind ?? "",
            Number,
            Issuer,
            ValidFrom,
            ValidUntil,
            document,
            day,
            ownDomains,
            by,
            Country
        );
}
