using TradePromotion.Companies.Proving;

namespace TradePromotion.Companies.Likening;

/// <summary>A company somebody speaks of.</summary>
public sealed record LikenessQuestion(string Country, LocalText Name, string? TaxCode)
{
    /// <summary>The keys of its names.</summary>
    public IEnumerable<string> Keys =>
        Name.Select(name => NameKey.Of(name.Value)).Where(key => key.Length > 0);

    /// <summary>Its tax code without the branch.</summary>
    public string Root => LikenessView.Root(Country, TaxCode);

    /// <summary>How its tax code may read as a VAT number.</summary>
    public IReadOnlyList<string> Numbers =>
        Country == "VN" ? [] : VatNumbers.Readings(Country, Companies.TaxCode.Plain(TaxCode ?? ""));

    /// <summary>Why the row may be the same company; null when nothing speaks for it.</summary>
    public LikenessReason? Why(LikenessView row) =>
        Root != "" && row.TaxRoot == Root ? LikenessReason.TaxCode
        : Keys.Any(key => key == row.Vi || key == row.En) ? LikenessReason.Name
        : null;
}
