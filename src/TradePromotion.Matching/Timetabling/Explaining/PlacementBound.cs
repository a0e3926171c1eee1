using System.Numerics;

namespace TradePromotion.Matching.Timetabling.Explaining;

/// <summary>
/// A bound on the weight that can be placed, by Lagrange multipliers: every hour of a person, every table and every
/// interpreter gets a price; a wish is then worth its weight less what its cheapest slot costs, and the sum of that and of
/// all that is for sale is more than any timetable places, whatever the prices (Geoffrion, 1974). Subgradient steps
/// (Held, Wolfe and Crowder, 1974) look for prices that make it small.
/// </summary>
public static class PlacementBound
{
    private const int Patience = 12;

    /// <summary>At most so much weight can be placed.</summary>
    /// <param name="problem">The wishes.</param>
    /// <param name="reached">Weight that is known to be placeable: it need not be looked for below.</param>
    /// <param name="rounds">How many steps at most.</param>
    /// <param name="stop">Asked once a step.</param>
    public static long Of(MeetingProblem problem, long reached, int rounds, Func<bool> stop)
    {
        var prices = new Prices(problem);
        var (best, pace, idle) = (double.MaxValue, 1.0, 0);
        for (var round = 0; round < rounds && !stop(); round++)
        {
            var bound = prices.Bound();
            if (bound < best - 1e-6)
                (best, idle) = (bound, 0);
            else if (++idle >= Patience)
                (pace, idle) = (pace / 2, 0);
            if (Math.Floor(best + 1e-6) <= reached)
                return reached;
            prices.Step(pace * (bound - reached));
        }
        var all = problem.Wishes.Sum(w => (long)w.Weight);
        return best == double.MaxValue ? all : Math.Min(all, (long)Math.Floor(best + 1e-6));
    }
}

/// <summary>What each slot of each scarce thing costs. Things: people whom a wish cannot do without, tables, pools of interpreters.</summary>
internal sealed class Prices
{
    private readonly MeetingProblem _problem;
    private readonly int _width;
    private readonly int _tables;
    private readonly Dictionary<string, (IReadOnlyList<int> Who, int Thing)> _pools = [];
    private readonly int[] _capacity;
    private readonly double[] _price;
    private readonly int[] _used;
    private readonly int[][] _things;
    private readonly ulong[][] _slots;

    public Prices(MeetingProblem problem)
    {
        _problem = problem;
        _width = problem.Days.Count * SlotNumber.MostADay;
        _tables = problem.People.Count;
        foreach (var wish in problem.Wishes)
            if (wish.Interpreters is { } pool)
                _pools.TryAdd(Key(pool), (pool, _tables + 1 + _pools.Count));
        _capacity = new int[(_tables + 1 + _pools.Count) * _width];
        (_price, _used) = (new double[_capacity.Length], new int[_capacity.Length]);
        _things = [.. problem.Wishes.Select(ThingsOf)];
        _slots = [.. problem.Wishes.Select(SlotsOf)];
        for (var slot = 0; slot < _width; slot++)
            Supply(slot);
    }

    /// <summary>The bound these prices give; remembers what would be bought.</summary>
    public double Bound()
    {
        var bound = 0.0;
        Array.Clear(_used);
        for (var i = 0; i < _price.Length; i++)
            bound += _price[i] * _capacity[i];
        for (var w = 0; w < _things.Length; w++)
        {
            var (cost, slot) = Cheapest(w);
            if (slot < 0 || cost >= _problem.Wishes[w].Weight)
                continue;
            bound += _problem.Wishes[w].Weight - cost;
            foreach (var thing in _things[w])
                _used[thing * _width + slot]++;
        }
        return bound;
    }

    /// <summary>Raises the price of what was wanted more than there is, lowers that of what was left over.</summary>
    public void Step(double length)
    {
        var norm = 0.0;
        for (var i = 0; i < _price.Length; i++)
            if (_used[i] > _capacity[i] || _price[i] > 0)
                norm += Math.Pow(_used[i] - _capacity[i], 2);
        if (norm == 0)
            return;
        for (var i = 0; i < _price.Length; i++)
            if (_used[i] > _capacity[i] || _price[i] > 0)
                _price[i] = Math.Max(0, _price[i] + length / norm * (_used[i] - _capacity[i]));
    }

    private (double Cost, int Slot) Cheapest(int wish)
    {
        var (best, at) = (double.MaxValue, -1);
        for (var day = 0; day < _slots[wish].Length; day++)
        for (var left = _slots[wish][day]; left != 0; left &= left - 1)
        {
            var slot = SlotNumber.Of(day, BitOperations.TrailingZeroCount(left));
            var cost = 0.0;
            foreach (var thing in _things[wish])
                cost += _price[thing * _width + slot];
            if (cost < best)
                (best, at) = (cost, slot);
        }
        return (best, at);
    }

    private int[] ThingsOf(Wish wish)
    {
        List<int> things = [_tables];
        if (wish.Hosts is [var host])
            things.Add(host);
        if (wish.Guests is [var guest])
            things.Add(guest);
        if (wish.Interpreters is { } pool)
            things.Add(_pools[Key(pool)].Thing);
        return [.. things];
    }

    private static string Key(IReadOnlyList<int> pool) => string.Join(',', pool);

    private ulong[] SlotsOf(Wish wish) =>
        [
            .. _problem.Days.Select(
                (_, day) =>
                    wish.Allowed[day]
                    & _problem.Day(day)
                    & Any(wish.Hosts, day)
                    & Any(wish.Guests, day)
            ),
        ];

    private ulong Any(IReadOnlyList<int> people, int day) =>
        people.Aggregate(0UL, (slots, person) => slots | _problem.People[person].Free[day]);

    private void Supply(int slot)
    {
        for (var person = 0; person < _tables; person++)
            _capacity[person * _width + slot] = 1;
        _capacity[_tables * _width + slot] = _problem.Tables;
        foreach (var (pool, thing) in _pools.Values)
            _capacity[thing * _width + slot] = pool.Count(i =>
                (_problem.Interpreters[i].Free[SlotNumber.Day(slot)] & SlotNumber.Bit(slot)) != 0
            );
    }
}
