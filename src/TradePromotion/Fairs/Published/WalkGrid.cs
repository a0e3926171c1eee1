namespace TradePromotion.Fairs.Published;

/// <summary>A point of the hall's floor, in metres from its upper left corner.</summary>
public readonly record struct PlanPoint(decimal X, decimal Y);

/// <summary>
/// Where one can walk in a hall: points every half metre around which a person a metre wide fits. Ways go along them, left, right,
/// up and down; the shortest, and of several as short the one with the fewest turns.
/// </summary>
public sealed class WalkGrid
{
    private const decimal Step = 0.5m;
    private const decimal Half = 0.5m;

    // So much longer than a turn that a way is never longer for fewer turns.
    private const int StepCost = 1000;
    private static readonly (int X, int Y)[] Directions = [(0, -1), (1, 0), (0, 1), (-1, 0)];

    private readonly HallLayout _hall;
    private readonly int _columns;
    private readonly int _rows;
    private readonly bool[] _free;

    public WalkGrid(HallLayout hall)
    {
        _hall = hall;
        _columns = (int)(hall.Width / Step) + 1;
        _rows = (int)(hall.Depth / Step) + 1;
        _free = new bool[_columns * _rows];
        Mark(new HallPlace(default, 0, 0, hall.Width, hall.Depth), true, -Half);
        foreach (var booth in hall.Booths)
            Mark(booth, false, Half);
        foreach (var place in hall.AllPlaces())
            if (place.Kind is HallPlaceKind.Stage or HallPlaceKind.InfoDesk)
                Mark(place, false, Half);
    }

    /// <summary>Which way people look who come in: away from the wall the entrance is at. Up, right, down, left are 0 to 3.</summary>
    public static int Facing(HallLayout hall)
    {
        var door = hall.Entrance();
        var walls = new[]
        {
            hall.Depth - door.Y - door.Depth,
            door.X,
            door.Y,
            hall.Width - door.X - door.Width,
        };
        return Array.IndexOf(walls, walls.Min());
    }

    /// <summary>The corners of the way from the entrance to a booth, both ends included; null when there is none.</summary>
    public IReadOnlyList<PlanPoint>? WayTo(BoothPlace booth)
    {
        if (Start() is not { } start)
            return null;
        var costs = new int[_free.Length * 4];
        var before = new int[_free.Length * 4];
        Array.Fill(costs, int.MaxValue);
        Array.Fill(before, -1);
        var queue = new PriorityQueue<int, int>();
        var first = start * 4 + Facing(_hall);
        costs[first] = 0;
        queue.Enqueue(first, 0);
        while (queue.TryDequeue(out var state, out var cost))
        {
            if (cost > costs[state])
                continue;
            if (IsAt(state / 4, booth))
                return Corners(state, before);
            for (var direction = 0; direction < 4; direction++)
            {
                if (Beside(state / 4, direction) is not { } next)
                    continue;
                var to = next * 4 + direction;
                var total = cost + StepCost + (direction == state % 4 ? 0 : 1);
                if (costs[to] <= total)
                    continue;
                (costs[to], before[to]) = (total, state);
                queue.Enqueue(to, total);
            }
        }
        return null;
    }

    /// <summary>The booths nobody can walk to from the entrance.</summary>
    public IReadOnlyList<BoothPlace> Unreached()
    {
        if (Start() is not { } start)
            return _hall.Booths;
        var seen = new bool[_free.Length];
        var queue = new Queue<int>([start]);
        seen[start] = true;
        while (queue.TryDequeue(out var point))
            for (var direction = 0; direction < 4; direction++)
                if (Beside(point, direction) is { } next && !seen[next])
                {
                    seen[next] = true;
                    queue.Enqueue(next);
                }
        return [.. _hall.Booths.Where(booth => !Around(booth).Any(p => seen[p] && IsAt(p, booth)))];
    }

    private PlanPoint At(int point) => new(point % _columns * Step, point / _columns * Step);

    // The walkable point next to the middle of the entrance.
    private int? Start()
    {
        var door = _hall.Entrance();
        var (x, y) = (door.X + door.Width / 2, door.Y + door.Depth / 2);
        int? best = null;
        var least = decimal.MaxValue;
        for (var point = 0; point < _free.Length; point++)
        {
            if (!_free[point])
                continue;
            var (dx, dy) = (At(point).X - x, At(point).Y - y);
            var away = dx * dx + dy * dy;
            if (away < least)
                (best, least) = (point, away);
        }
        return best;
    }

    private int? Beside(int point, int direction)
    {
        var (x, y) = (
            point % _columns + Directions[direction].X,
            point / _columns + Directions[direction].Y
        );
        if (x < 0 || y < 0 || x >= _columns || y >= _rows)
            return null;
        var next = y * _columns + x;
        return _free[next] ? next : null;
    }

    // In front of one of its sides, not off a corner.
    private bool IsAt(int point, BoothPlace booth)
    {
        if (!_free[point])
            return false;
        var (x, y) = At(point);
        var along = x > booth.X && x < booth.X + booth.Width;
        var beside = y > booth.Y && y < booth.Y + booth.Depth;
        const decimal reach = Half + Step;
        return (along && y >= booth.Y - reach && y <= booth.Y + booth.Depth + reach)
            || (beside && x >= booth.X - reach && x <= booth.X + booth.Width + reach);
    }

    private IEnumerable<int> Around(IOnPlan it) => Points(it, Half + Step);

    private void Mark(IOnPlan it, bool free, decimal around)
    {
        foreach (var point in Points(it, around))
            _free[point] = free;
    }

    // Free: the points inside and on the edge. Blocked: only those nearer than half a person, so an aisle of one metre stays open.
    private IEnumerable<int> Points(IOnPlan it, decimal around)
    {
        var open = around == Half ? 0.001m : -0.001m;
        var left = (int)Math.Ceiling((it.X - around + open) / Step);
        var right = (int)Math.Floor((it.X + it.Width + around - open) / Step);
        var top = (int)Math.Ceiling((it.Y - around + open) / Step);
        var bottom = (int)Math.Floor((it.Y + it.Depth + around - open) / Step);
        for (var y = Math.Max(0, top); y <= Math.Min(_rows - 1, bottom); y++)
        for (var x = Math.Max(0, left); x <= Math.Min(_columns - 1, right); x++)
            yield return y * _columns + x;
    }

    private List<PlanPoint> Corners(int last, int[] before)
    {
        var corners = new List<PlanPoint> { At(last / 4) };
        var state = last;
        for (var earlier = before[state]; earlier >= 0; earlier = before[state])
        {
            if (earlier % 4 != state % 4)
                corners.Add(At(earlier / 4));
            state = earlier;
        }
        if (corners[^1] != At(state / 4))
            corners.Add(At(state / 4));
        corners.Reverse();
        return corners;
    }
}
