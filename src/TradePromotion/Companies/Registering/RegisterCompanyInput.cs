using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Registering;

/// <summary>What is typed into the registration form.</summary>
public sealed class RegisterCompanyInput
{
    /// <summary>Made when the form is first shown, so that sending it twice registers once.</summary>
    public Guid CompanyId { get; set; }

    public string? Kind { get; set; }
    public string? NameVi { get; set; }
    public string? NameEn { get; set; }
    public string? Country { get; set; }
    public string? Province { get; set; }
    public string? TaxCode { get; set; }
    public List<string>? Sectors { get; set; }

    /// <summary>Whether the person has seen what looks alike and says that theirs is another.</summary>
    public bool IsAnother { get; set; }

    /// <summary>The command it asks for.</summary>
    public RegisterCompany Command(Guid by) =>
        new(
            CompanyId,
            Enum.TryParse<CompanyKind>(Kind, out var kind) && Enum.IsDefined(kind)
                ? kind
                : CompanyKind.Enterprise,
            LocalText.Of(NameVi, NameEn),
            Country ?? "",
            string.IsNullOrEmpty(Province) ? null : Province,
            string.IsNullOrWhiteSpace(TaxCode) ? null : Companies.TaxCode.Plain(TaxCode),
            Sectors ?? [],
            by
        );
}
