using System.Collections.Frozen;

namespace TradePromotion.Catalogue.Published;

/// <summary>An entry of a short list: its code and its name in both languages.</summary>
/// <param name="Many">The English name of more than one, where it has another.</param>
public sealed record Entry(string Code, string Vi, string En, string? Many = null)
{
    /// <summary>Its name beside a quantity.</summary>
    public string Name(string language, decimal quantity) =>
        language == "vi" || quantity == 1 ? Name(language) : Many ?? En;

    /// <summary>Its name in a language.</summary>
    public string Name(string language) => language == "vi" ? Vi : En;
}

/// <summary>A list of codes with names, in the file's order.</summary>
public sealed class Nomenclature
{
    private readonly FrozenDictionary<string, Entry> _byCode;

    private Nomenclature(string file)
    {
        All = ReferenceFile.Read<Entry>(file);
        _byCode = All.ToFrozenDictionary(entry => entry.Code);
    }

    /// <summary>The chapters of the Harmonized System 2022, by two digits (77 is kept free by the system itself).</summary>
    public static Nomenclature HsChapters { get; } = new("hs-chapters.json");

    /// <summary>Units goods are sold in.</summary>
    public static Nomenclature Units { get; } = new("units.json");

    /// <summary>Currencies prices are named in, by ISO 4217 code.</summary>
    public static Nomenclature Currencies { get; } = new("currencies.json");

    /// <summary>Certificates a single product may have.</summary>
    public static Nomenclature Certifications { get; } = new("product-certifications.json");

    /// <summary>The rules of Incoterms 2020.</summary>
    public static Nomenclature Incoterms { get; } = new("incoterms-2020.json");

    /// <summary>All entries.</summary>
    public IReadOnlyList<Entry> All { get; }

    /// <summary>Whether there is such a code.</summary>
    public bool Knows(string code) => _byCode.ContainsKey(code);

    /// <summary>The name of a code; the code itself when nobody knows it.</summary>
    public string Name(string code, string language) => this[code]?.Name(language) ?? code;

    /// <summary>The name of a code beside a quantity.</summary>
    public string Name(string code, string language, decimal quantity) =>
        this[code]?.Name(language, quantity) ?? code;

    /// <summary>The entry of a code, or null.</summary>
    public Entry? this[string code] => _byCode.GetValueOrDefault(code);
}
