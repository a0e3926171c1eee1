using TradePromotion.Matching.Timetabling.Searching;

namespace TradePromotion.Matching.Timetabling.Repairing;

/// <summary>
/// A published timetable that is mended as things happen: a meeting is called off, somebody is late or ill, a wish is new.
/// What was published stays where it is as far as can be; no more than <see cref="MostMoved"/> other meetings are moved for
/// one happening, and slots that come free are offered to wishes that wait. Not for several threads at once.
/// </summary>
public sealed partial class LiveTimetable
{
    /// <summary>How many meetings that nothing happened to may be moved.</summary>
    public const int MostMoved = 2;

    private readonly Calendars _calendars;
    private readonly List<int>[] _wishesOf;
    private readonly HashSet<int> _withdrawn;
    private readonly Dictionary<int, Placement?> _before = [];
    private int _moved;

    /// <param name="problem">People, wishes, interpreters.</param>
    /// <param name="published">Where each wish is met.</param>
    /// <param name="withdrawn">Wishes nobody has any longer, or not yet: they wait for <see cref="Want"/>.</param>
    public LiveTimetable(
        MeetingProblem problem,
        IReadOnlyList<Placement?> published,
        IEnumerable<int>? withdrawn = null
    )
    {
        _calendars = Calendars.With(problem, published);
        _wishesOf = problem.WishesByPerson();
        _withdrawn = [.. withdrawn ?? []];
    }

    /// <summary>Where each wish is met now.</summary>
    public IReadOnlyList<Placement?> Placements => _calendars.Placements();

    /// <summary>What the timetable is worth now.</summary>
    public Objective Objective => _calendars.Objective;

    /// <summary>Wishes are called off; answers with everything that changed.</summary>
    public IReadOnlyList<Change> Withdraw(params IReadOnlyCollection<int> wishes)
    {
        Begin();
        _withdrawn.UnionWith(wishes);
        var people = TakeOut(wishes.Where(IsPlaced));
        Mend([], people);
        return Changes();
    }

    /// <summary>A wish is new, or wanted again: it gets a place where that moves few others.</summary>
    public IReadOnlyList<Change> Want(int wish)
    {
        Begin();
        _withdrawn.Remove(wish);
        if (!IsPlaced(wish))
            Mend([wish], []);
        return Changes();
    }

    /// <summary>A person cannot come in these slots of a day: his meetings there go elsewhere, where they can.</summary>
    public IReadOnlyList<Change> PersonAway(int person, int day, ulong slots) =>
        Away(
            person,
            day,
            slots,
            w => _calendars.HostOf(w) == person || _calendars.GuestOf(w) == person
        );

    /// <summary>An interpreter is ill in these slots of a day: another takes his meetings, or they go elsewhere.</summary>
    public IReadOnlyList<Change> InterpreterAway(int interpreter, int day, ulong slots)
    {
        var row = _calendars.Problem.People.Count + interpreter;
        return Away(row, day, slots, w => _calendars.InterpreterRow(w) == row);
    }

    private List<Change> Away(int row, int day, ulong slots, Func<int, bool> concerns)
    {
        Begin();
        _calendars.Close(row, day, slots);
        var homeless = Enumerable
            .Range(0, _calendars.Problem.Wishes.Count)
            .Where(w =>
                IsPlaced(w)
                && SlotNumber.Day(_calendars.SlotOf(w)) == day
                && (SlotNumber.Bit(_calendars.SlotOf(w)) & slots) != 0
                && concerns(w)
            )
            .ToList();
        var was = homeless.ToDictionary(w => w, w => _calendars.PlacementOf(w)!.Value);
        var people = TakeOut(homeless);
        // Where only the interpreter is missing, the meeting stays and somebody else interprets.
        homeless.RemoveAll(w => PutBack(w, was[w]));
        Mend(homeless, people);
        return Changes();
    }

    private void Begin()
    {
        _before.Clear();
        _moved = 0;
    }

    private bool IsPlaced(int wish) => _calendars.SlotOf(wish) != Calendars.None;

    private void Remember(int wish) => _before.TryAdd(wish, _calendars.PlacementOf(wish));

    private HashSet<int> TakeOut(IEnumerable<int> wishes)
    {
        var people = new HashSet<int>();
        foreach (var wish in wishes.ToList())
        {
            Remember(wish);
            people.Add(_calendars.HostOf(wish));
            people.Add(_calendars.GuestOf(wish));
            _calendars.Take(wish);
        }
        return people;
    }

    private bool PutBack(int wish, Placement at)
    {
        if (!_calendars.Fits(wish, at.Slot, at.Host, at.Guest, out var interpreter))
            return false;
        _calendars.Put(wish, at.Slot, at.Host, at.Guest, interpreter);
        return true;
    }

    private void Mend(IReadOnlyCollection<int> homeless, HashSet<int> touched)
    {
        foreach (var wish in homeless)
            if (Place(wish) || Squeeze(wish))
                Touch(wish, touched);
        foreach (var wish in Waiting(touched))
            if (Place(wish))
                Touch(wish, touched);
        foreach (var person in touched.Order())
            CloseBreaks(person);
    }

    private void Touch(int wish, HashSet<int> touched)
    {
        touched.Add(_calendars.HostOf(wish));
        touched.Add(_calendars.GuestOf(wish));
    }

    private List<int> Waiting(HashSet<int> people) =>
        [
            .. people
                .SelectMany(p => _wishesOf[p])
                .Distinct()
                .Where(w => !IsPlaced(w) && !_withdrawn.Contains(w))
                .OrderByDescending(w => _calendars.Problem.Wishes[w].Weight)
                .ThenBy(w => w),
        ];

    private bool Place(int wish)
    {
        Remember(wish);
        return Construction.Place(_calendars, wish);
    }

    private List<Change> Changes() =>
        [
            .. _before
                .Select(b => new Change(b.Key, b.Value, _calendars.PlacementOf(b.Key)))
                .Where(c => c.Before != c.After)
                .OrderBy(c => c.Wish),
        ];
}
