using System.Runtime.InteropServices;

namespace TradePromotion.Matching.Suggesting;

/// <summary>Units by the first digits of their code: headings, chapters.</summary>
internal sealed class HsGroups
{
    private readonly int[] _of;
    private readonly List<int> _sizes = [];

    public HsGroups(IReadOnlyList<HsUnit> units, int digits)
    {
        var numbers = new Dictionary<string, int>();
        _of = new int[units.Count];
        foreach (var (index, unit) in units.Index())
        {
            var code = unit.Code[..Math.Min(digits, unit.Code.Length)];
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(
                numbers,
                code,
                out var known
            );
            if (!known)
            {
                number = _sizes.Count;
                _sizes.Add(0);
            }
            _of[index] = number;
            _sizes[number]++;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _sizes.Count;

    /// <summary>The group of a unit.</summary>
    public int Of(int unit) => _of[unit];

    /// <summary>How many units a group has.</summary>
    public int Size(int group) => _sizes[group];
}
