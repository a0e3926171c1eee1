namespace TradePromotion.Matching.Suggesting;

/// <summary>Which units a code covers: those below it, or the one it lies in where the nomenclature ends above it.</summary>
internal sealed class HsRanges
{
    private readonly Dictionary<string, List<int>> _under = [];
    private readonly IReadOnlyList<HsUnit> _units;

    public HsRanges(IReadOnlyList<HsUnit> units)
    {
        _units = units;
        foreach (var (index, unit) in units.Index())
            for (var digits = 2; digits <= unit.Code.Length; digits += 2)
            {
                if (!_under.TryGetValue(unit.Code[..digits], out var list))
                    _under[unit.Code[..digits]] = list = [];
                list.Add(index);
            }
    }

    /// <summary>The units, none where the code does not exist.</summary>
    public IReadOnlyList<int> Under(string code)
    {
        if (_under.TryGetValue(code, out var exactly))
            return exactly;
        for (var digits = code.Length - 2; digits >= 2; digits -= 2)
            if (_under.TryGetValue(code[..digits], out var above))
                return above is [var one] && _units[one].Code.Length == digits ? above : [];
        return [];
    }

    /// <summary>Whether a unit is among them.</summary>
    public bool IsUnder(int unit, string code)
    {
        var own = _units[unit].Code;
        return own.StartsWith(code, StringComparison.Ordinal)
            || code.StartsWith(own, StringComparison.Ordinal);
    }
}
