using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Proving;

/// <summary>A register everybody can look into: one line of <c>assets/reference/public-registers.json</c>. The platform never asks it by itself.</summary>
/// <param name="For">What stands there: <c>lei</c>, <c>vat</c> or <c>registry</c>.</param>
/// <param name="Country">Whose it is; null for one of several countries.</param>
/// <param name="Url">Its address; <c>{number}</c> stands for the number looked up.</param>
public sealed record PublicRegister(string For, string Name, string Url, string? Country = null)
{
    private static readonly IReadOnlyList<PublicRegister> All = ReferenceFile.Read<PublicRegister>(
        "public-registers.json"
    );

    /// <summary>Where a paper's number is looked up; null where no register is known here.</summary>
    public static PublicRegister? Of(PaperView paper, DateOnly day) =>
        paper switch
        {
            { Kind: "lei" } => Find("lei", null),
            { Kind: "vat-number", Number: { } number } when VatNumbers.AreInVies(number, day) =>
                Find("vat", null),
            { Kind: "registry-extract", Country: { } country } => Find("registry", country)
                ?? (VatNumbers.AreInUnion(country, day) ? Find("registry", null) : null),
            _ => null,
        };

    /// <summary>The address that leads to a number.</summary>
    public string To(string? number) =>
        Url.Replace("{number}", Uri.EscapeDataString(number ?? ""), StringComparison.Ordinal);

    private static PublicRegister? Find(string what, string? country) =>
        All.FirstOrDefault(register => register.For == what && register.Country == country);
}
