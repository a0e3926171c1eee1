namespace TradePromotion.Matching.Recommending.Profiling;

/// <summary>Countries, each a number from 0 to 255 and with the part of the world it lies in.</summary>
public sealed class CountrySet
{
    private readonly bool[] _countries = new bool[256];
    private readonly bool[] _regions = new bool[256];

    /// <param name="countries">The countries.</param>
    /// <param name="regions">For every number, the part of the world that country lies in.</param>
    public CountrySet(IEnumerable<byte> countries, IReadOnlyList<byte> regions)
    {
        foreach (var country in countries)
        {
            _countries[country] = true;
            _regions[regions[country]] = true;
            IsEmpty = false;
        }
        Regions = regions;
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty { get; } = true;

    private IReadOnlyList<byte> Regions { get; }

    /// <summary>Whether the country is one of them.</summary>
    public bool Has(byte country) => _countries[country];

    /// <summary>Whether one of them lies in the same part of the world.</summary>
    public bool HasNeighbour(byte country) => _regions[Regions[country]];
}
