namespace TradePromotion.Matching.Timetabling.Searching;

/// <summary>
/// A timetable being worked on: for every person and interpreter the slots taken, a bit each, and beside it what the
/// timetable is worth, kept up to date with every meeting put or taken. Rows are people, then interpreters.
/// </summary>
internal sealed partial class Calendars
{
    public const int None = -1;

    private readonly ulong[] _busy;
    private readonly ulong[] _free;
    private readonly ulong[] _allowed;
    private readonly int[] _at;
    private readonly int[] _slot;
    private readonly int[] _host;
    private readonly int[] _guest;
    private readonly int[] _interpreter;
    private readonly int[] _mostADay;
    private readonly int[] _buffer;
    private readonly int[][] _after;
    private readonly int[][] _before;

    /// <summary>All wishes unplaced.</summary>
    public Calendars(MeetingProblem problem)
    {
        Problem = problem;
        Days = problem.Days.Count;
        var (people, rows) = (
            problem.People.Count,
            problem.People.Count + problem.Interpreters.Count
        );
        _busy = new ulong[rows * Days];
        _free = new ulong[rows * Days];
        _uneasy = new ulong[people * Days];
        _allowed = new ulong[problem.Wishes.Count * Days];
        _breaks = new int[people * Days];
        _breaksOf = new int[people];
        _at = new int[rows * Days * SlotNumber.MostADay];
        Array.Fill(_at, None);
        (_slot, _host, _guest, _interpreter) = (Unset(), Unset(), Unset(), Unset());
        _mostADay = [.. problem.People.Select(p => p.MostADay)];
        _buffer = [.. problem.People.Select(p => p.Buffer)];
        _after = [.. problem.Wishes.Select(w => w.After.ToArray())];
        _before = Followers(problem);
        _fewest = FewestBreaks.OfEach(problem);
        _fairness = problem.Fairness ?? int.MaxValue;
        Crowds = new(Days * SlotNumber.MostADay, problem.Wishes.Count);
        Troubled = new(people);
        Unplaced = new(problem.Wishes.Count);
        for (var w = 0; w < problem.Wishes.Count; w++)
            Unplaced.Add(w);
        for (var day = 0; day < Days; day++)
            Open(day);
    }

    /// <summary>A timetable as it stands; what breaks a rule in it is left out.</summary>
    public static Calendars With(MeetingProblem problem, IReadOnlyList<Placement?> placements)
    {
        var calendars = new Calendars(problem);
        calendars.Restore(placements);
        return calendars;
    }

    public MeetingProblem Problem { get; }

    public int Days { get; }

    /// <summary>The wishes met in each slot.</summary>
    public Crowds Crowds { get; }

    /// <summary>People with a break that could be spared.</summary>
    public Members Troubled { get; }

    /// <summary>Wishes without a place.</summary>
    public Members Unplaced { get; }

    public int SlotOf(int wish) => _slot[wish];

    public int HostOf(int wish) => _host[wish];

    public int GuestOf(int wish) => _guest[wish];

    public ulong Busy(int person, int day) => _busy[person * Days + day];

    public ulong Free(int person, int day) => _free[person * Days + day];

    public ulong Allowed(int wish, int day) => _allowed[wish * Days + day];

    public int BreaksOf(int person) => _breaksOf[person];

    public int BreaksOf(int person, int day) => _breaks[person * Days + day];

    /// <summary>The wish a person meets in a slot, or <see cref="None"/>.</summary>
    public int At(int person, int slot) => _at[person * Days * SlotNumber.MostADay + slot];

    public Placement? PlacementOf(int wish) =>
        _slot[wish] == None
            ? null
            : new(
                _slot[wish],
                _host[wish],
                _guest[wish],
                _interpreter[wish] == None ? null : _interpreter[wish] - Problem.People.Count
            );

    public Placement?[] Placements() =>
        [.. Enumerable.Range(0, Problem.Wishes.Count).Select(PlacementOf)];

    /// <summary>Puts a wish where it fits; <paramref name="interpreter"/> is a row, or <see cref="None"/>.</summary>
    public void Put(int wish, int slot, int host, int guest, int interpreter)
    {
        (_slot[wish], _host[wish], _guest[wish], _interpreter[wish]) = (
            slot,
            host,
            guest,
            interpreter
        );
        Turn(host, slot, wish);
        Turn(guest, slot, wish);
        if (interpreter != None)
            Mark(interpreter, slot, wish);
        Crowds.Add(wish, slot);
        Unplaced.Remove(wish);
        PlacedWeight += Problem.Wishes[wish].Weight;
        Moved += IsMoved(wish, slot, host, guest) ? 1 : 0;
    }

    /// <summary>Begins anew with these, each with its interpreter where he still can.</summary>
    public void Restore(IReadOnlyList<Placement?> placements)
    {
        for (var w = 0; w < _slot.Length; w++)
            if (_slot[w] != None)
                Take(w);
        for (var w = 0; w < placements.Count; w++)
            if (placements[w] is { } at && Fits(w, at.Slot, at.Host, at.Guest, out var any))
                Put(w, at.Slot, at.Host, at.Guest, Preferred(at, any));
    }

    /// <summary>A person or an interpreter cannot come in these slots; meetings he has there stay until they are taken.</summary>
    public void Close(int row, int day, ulong slots) => _free[row * Days + day] &= ~slots;

    /// <summary>Takes a placed wish out.</summary>
    public void Take(int wish)
    {
        var (slot, host, guest, interpreter) = (
            _slot[wish],
            _host[wish],
            _guest[wish],
            _interpreter[wish]
        );
        Moved -= IsMoved(wish, slot, host, guest) ? 1 : 0;
        PlacedWeight -= Problem.Wishes[wish].Weight;
        Unplaced.Add(wish);
        Crowds.Remove(wish, slot);
        if (interpreter != None)
            Mark(interpreter, slot, None);
        Turn(host, slot, None);
        Turn(guest, slot, None);
        _slot[wish] = None;
    }

    /// <summary>The interpreter's row of a placed wish, or <see cref="None"/>.</summary>
    public int InterpreterRow(int wish) => _interpreter[wish];

    private int Preferred(Placement at, int any) =>
        at.Interpreter is { } who && any != None && CanInterpret(who, at.Slot)
            ? Problem.People.Count + who
            : any;

    private void Mark(int row, int slot, int wish)
    {
        _at[row * Days * SlotNumber.MostADay + slot] = wish;
        _busy[row * Days + SlotNumber.Day(slot)] ^= SlotNumber.Bit(slot);
    }
}
