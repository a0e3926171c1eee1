using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Likening;

/// <summary>What companies are recognised by when they come a second time.</summary>
public sealed record LikenessView : IRow
{
    public Guid Id { get; init; }
    public string Country { get; init; } = "";

    /// <summary>The key of the Vietnamese name, see <see cref="NameKey"/>; empty for none.</summary>
    public string Vi { get; init; } = "";

    /// <summary>The key of the name in English or another language; empty for none.</summary>
    public string En { get; init; } = "";

    /// <summary>The tax code without what stands for a branch; empty for none.</summary>
    public string TaxRoot { get; init; } = "";

    /// <summary>Of a Vietnamese tax code the ten digits of the company; of others all of it.</summary>
    public static string Root(string country, string? taxCode) =>
        TaxCode.Plain(taxCode ?? "") is var plain && country == "VN" && plain.Length == 13
            ? plain[..10]
            : plain;
}

/// <summary>Keeps <see cref="LikenessView"/>.</summary>
public sealed class LikenessViewProjection : View<LikenessView>
{
    public LikenessViewProjection()
        : base("company_likeness")
    {
        Starts<CompanyRegistered>(
            (e, _) =>
                Named(
                    new()
                    {
                        Id = e.CompanyId,
                        Country = e.Country,
                        TaxRoot = LikenessView.Root(e.Country, e.TaxCode),
                    },
                    e.Name
                )
        );
        Changes<CompanyProfiled>(e => e.CompanyId, (row, e, _) => Named(row, e.Name));
        Ends<CompanyEntryWithdrawn>(e => e.CompanyId);
        Index(nameof(LikenessView.Vi));
        Index(nameof(LikenessView.En));
        Index(nameof(LikenessView.TaxRoot));
    }

    private static LikenessView Named(LikenessView row, LocalText name) =>
        row with
        {
            Vi = NameKey.Of(name.Exactly("vi")),
            En = NameKey.Of(name.Exactly("vi") == "" ? name.In("en") : name.Exactly("en")),
        };
}
