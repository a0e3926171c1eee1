using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Catalogue.Exporting;

/// <summary>Codes as people type them into tables: the code itself, or its name in either language, with or without signs.</summary>
internal static class TypedName
{
    /// <summary>The code of a unit.</summary>
    public static string Unit(string typed) => Of(Nomenclature.Units, typed);

    /// <summary>The code of a certificate.</summary>
    public static string Certification(string typed) => Of(Nomenclature.Certifications, typed);

    /// <summary>The code of the province that stands, also by a name it was part of once.</summary>
    public static string Province(string typed) => Provinces.Find(typed) ?? typed;

    private static string Of(Nomenclature list, string typed) =>
        list.Knows(typed)
            ? typed
            : list.All.FirstOrDefault(e =>
                IsSame(e.Code, typed) || IsSame(e.Vi, typed) || IsSame(e.En, typed)
            )?.Code
                ?? typed;

    private static bool IsSame(string name, string typed) =>
        typed.Length > 0 && Fold.ForSearch(name) == Fold.ForSearch(typed);
}
