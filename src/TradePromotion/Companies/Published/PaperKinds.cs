namespace TradePromotion.Companies.Published;

/// <summary>A kind of paper a company can hand in. What is asked for stands in <c>assets/reference/paper-kinds.json</c>.</summary>
/// <param name="Level">The level of verification it proves; null for a certificate, which is shown on its own.</param>
/// <param name="For">The kinds of company that have such a paper; null for all.</param>
/// <param name="Abroad">Only companies abroad (true), only those in Vietnam (false), or both (null).</param>
/// <param name="Number">How a number is checked: <c>any</c>, <c>vat</c>, <c>lei</c>, <c>domain</c>; null when there is none.</param>
/// <param name="Months">How long it counts at most after it was checked.</param>
/// <param name="NamesCountry">It comes from the register of a country that is named.</param>
/// <param name="Dated">The day it was drawn matters.</param>
public sealed record PaperKind(
    string Code,
    string Vi,
    string En,
    string? Level = null,
    IReadOnlyList<CompanyKind>? For = null,
    bool? Abroad = null,
    bool NeedsDocument = false,
    string? Number = null,
    bool NamesIssuer = false,
    int Months = 12,
    bool NamesCountry = false,
    bool Dated = false
)
{
    /// <summary>Its name in a language.</summary>
    public string Name(string language) => language == "vi" ? Vi : En;

    /// <summary>Whether a company of this kind and country can have it.</summary>
    public bool Fits(CompanyKind kind, string country) =>
        (For is null || For.Contains(kind)) && (Abroad is null || Abroad == (country != "VN"));
}

/// <summary>The kinds of paper.</summary>
public static class PaperKinds
{
    /// <summary>All kinds: evidence by level, then certificates.</summary>
    public static IReadOnlyList<PaperKind> All { get; } =
        ReferenceFile.Read<PaperKind>("paper-kinds.json");

    /// <summary>The kind with this code, or null.</summary>
    public static PaperKind? Find(string code) => All.FirstOrDefault(kind => kind.Code == code);

    /// <summary>The name of a kind; the code itself when nobody knows it.</summary>
    public static string Name(string code, string language) => Find(code)?.Name(language) ?? code;
}
