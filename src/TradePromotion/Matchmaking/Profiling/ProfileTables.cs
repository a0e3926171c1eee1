using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Matching.Recommending.Profiling;

namespace TradePromotion.Matchmaking.Profiling;

/// <summary>The numbers that stand for countries, languages, certificates, terms and units in a profile: the same for both sides.</summary>
public static class ProfileTables
{
    // As Scoring.Fits.Incoterm counts steps: by the seller's duty, which grows.
    private static readonly string[] Incoterms =
    [
        "EXW",
        "FCA",
        "FAS",
        "FOB",
        "CFR",
        "CIF",
        "CPT",
        "CIP",
        "DAP",
        "DPU",
        "DDP",
    ];

    private static readonly Dictionary<string, byte> CountryNumbers = Countries
        .All.Index()
        .ToDictionary(pair => pair.Item.Code, pair => (byte)pair.Index);

    private static readonly Dictionary<string, int> CertificateBits = Nomenclature
        .Certifications.All.Index()
        .ToDictionary(pair => pair.Item.Code, pair => pair.Index);

    private static readonly Dictionary<string, int> LanguageBits = SpokenLanguages
        .All.Index()
        .ToDictionary(pair => pair.Item, pair => pair.Index);

    // Only what is weighed can be counted in one unit; a piece of one good is no piece of another.
    private static readonly Dictionary<string, decimal> Kilograms = new()
    {
        ["g"] = 0.001m,
        ["kg"] = 1,
        ["tonne"] = 1000,
    };

    // The part of the world by the name of the main time zone: coarse, but the same for everybody.
    private static readonly byte[] Regions = RegionsOf();

    /// <summary>The country's number; null for a code nobody knows.</summary>
    public static byte? Country(string code) =>
        CountryNumbers.TryGetValue(code, out var number) ? number : null;

    /// <summary>The countries; null where none was named.</summary>
    public static CountrySet? Set(IReadOnlyCollection<string> codes) =>
        codes.Count == 0
            ? null
            : new(codes.Where(CountryNumbers.ContainsKey).Select(c => CountryNumbers[c]), Regions);

    /// <summary>A bit for each language.</summary>
    public static ulong Languages(IEnumerable<string> codes) => Bits(codes, LanguageBits);

    /// <summary>A bit for each certificate.</summary>
    public static ulong Certificates(IEnumerable<string> codes) => Bits(codes, CertificateBits);

    /// <summary>The terms; null where none was named.</summary>
    public static ushort? Terms(params IEnumerable<string?> codes) =>
        codes
            .Select(code => Array.IndexOf(Incoterms, code))
            .Where(i => i >= 0)
            .Aggregate((ushort)0, (bits, i) => (ushort)(bits | (1 << i)))
            is > 0
                and var all
            ? all
            : null;

    /// <summary>A quantity in kilograms; null for what is not weighed.</summary>
    public static float? Weight(decimal quantity, string unit) =>
        Kilograms.TryGetValue(unit, out var one) ? (float)(quantity * one) : null;

    /// <summary>A price for a kilogram; null for what is not weighed.</summary>
    public static float? Price(decimal price, string unit) =>
        Kilograms.TryGetValue(unit, out var one) ? (float)(price / one) : null;

    private static ulong Bits(IEnumerable<string> codes, Dictionary<string, int> table) =>
        codes.Where(table.ContainsKey).Aggregate(0UL, (bits, code) => bits | (1UL << table[code]));

    private static byte[] RegionsOf()
    {
        var names = Countries.All.Select(c => Region(c.Zone)).ToList();
        var order = names.Distinct().Order(StringComparer.Ordinal).ToList();
        var regions = new byte[256];
        foreach (var (number, name) in names.Index())
            regions[number] = (byte)order.IndexOf(name);
        return regions;

        static string Region(string zone) =>
            zone.Split('/')[0] is "Australia" or "Pacific" ? "Pacific" : zone.Split('/')[0];
    }
}
