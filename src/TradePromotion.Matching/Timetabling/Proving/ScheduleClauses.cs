using TradePromotion.Matching.Proving;

namespace TradePromotion.Matching.Timetabling.Proving;

/// <summary>
/// A <see cref="MeetingProblem"/> of one day as clauses, all wishes to be met. Variables: a meeting has a slot; a person is
/// busy in a slot. Both say the same; the second kind is what breaks, tables and the number of a person's meetings speak of.
/// </summary>
internal sealed partial class ScheduleClauses
{
    private const int Impossible = -1;

    private readonly MeetingProblem _problem;
    private readonly int _slots;
    private readonly List<int>[] _meetingsOf;
    private readonly int[][] _has;
    private readonly int[][] _busy;

    /// <param name="problem">What is to be scheduled: see <see cref="Covers"/>.</param>
    /// <param name="least">The fewest breaks anybody may have.</param>
    /// <param name="countPeople">
    /// Tables are counted twice: by meetings, and by the people who sit at them, two a table. That proves bounds where
    /// tables are scarce and is in the way where they are not, so one asks both ways.
    /// </param>
    public ScheduleClauses(MeetingProblem problem, int least, bool countPeople)
    {
        _problem = problem;
        _slots = problem.Days[0];
        _meetingsOf = problem.WishesByPerson();
        _has = [.. Enumerable.Range(0, problem.Wishes.Count).Select(m => Variables(SlotsOf(m)))];
        foreach (var slots in _has)
            ExactlyOne([.. slots.Where(x => x != Impossible)]);
        _busy = [.. _meetingsOf.Select(Busy)];
        for (var p = 0; p < problem.People.Count; p++)
            CountMeetings(p);
        LimitTables(countPeople);
        for (var m = 0; m < problem.Wishes.Count; m++)
            foreach (var before in problem.Wishes[m].After)
                Order(before, m);
        for (var p = 0; p < problem.People.Count; p++)
            LimitBreaks(p, least);
    }

    /// <summary>Whether a problem is one that can be written so: one day, one person a side, no interpreters, buffers or daily limits.</summary>
    public static bool Covers(MeetingProblem problem) =>
        problem.Days.Count == 1
        && problem.Wishes.All(w => w is { Hosts.Count: 1, Guests.Count: 1, Interpreters: null })
        && problem.People.All(p => p.Buffer == 0 && p.MostADay >= problem.Days[0]);

    /// <summary>Holds all clauses.</summary>
    public SatSolver Solver { get; } = new();

    /// <summary>A literal for every slot of everybody in which a break can end: it holds where one does.</summary>
    public List<int> BreakEnds { get; } = [];

    /// <summary>The slot of every meeting in the solver's last answer.</summary>
    public int[] Schedule() =>
        [.. _has.Select(slots => Array.FindIndex(slots, x => x != Impossible && Solver.Holds(x)))];

    /// <summary>Literals that hold every meeting where it is, but those that are <paramref name="free"/>.</summary>
    public IEnumerable<int> Holding(IReadOnlyList<int> schedule, Func<int, bool> free) =>
        Enumerable.Range(0, _has.Length).Where(m => !free(m)).Select(m => _has[m][schedule[m]]);

    /// <summary>Try this schedule first.</summary>
    public void Suggest(IReadOnlyList<int> schedule)
    {
        for (var m = 0; m < _has.Length; m++)
        for (var t = 0; t < _slots; t++)
            if (_has[m][t] != Impossible)
                Solver.Suggest(t == schedule[m] ? _has[m][t] : Literal.Not(_has[m][t]));
    }

    private ulong SlotsOf(int meeting) =>
        _problem.SlotsOf(
            meeting,
            0,
            _problem.Wishes[meeting].Hosts[0],
            _problem.Wishes[meeting].Guests[0]
        );

    private void LimitBreaks(int person, int least)
    {
        int[] ends = [];
        if (_meetingsOf[person].Count > 1)
            ends = [.. new PersonBreaks(Solver, _busy[person], _meetingsOf[person].Count).Ends];
        BreakEnds.AddRange(ends);
        if (_problem.Fairness is { } fairness)
            AtMost(ends, least + fairness);
        if (least > ends.Length)
            Solver.Add();
        else if (least > 0)
            AtMost([.. ends.Select(Literal.Not)], ends.Length - least);
    }

    private int[] Variables(ulong slots) =>
        [
            .. Enumerable
                .Range(0, _slots)
                .Select(t => (slots >> t & 1) == 1 ? Solver.NewVariable() : Impossible),
        ];

    private int[] Busy(List<int> meetings) =>
        [
            .. Enumerable
                .Range(0, _slots)
                .Select(t =>
                {
                    int[] here = [.. meetings.Select(m => _has[m][t]).Where(x => x != Impossible)];
                    AtMostOne(here);
                    return here.Length == 0 ? Impossible : AnyOf(here);
                }),
        ];

    private void Order(int before, int after)
    {
        var (first, second) = (_has[before], _has[after]);
        for (var t = 0; t < _slots; t++)
        {
            if (second[t] != Impossible)
                Solver.Add([Literal.Not(second[t]), .. first[..t].Where(x => x != Impossible)]);
            if (first[t] != Impossible)
                Solver.Add([
                    Literal.Not(first[t]),
                    .. second[(t + 1)..].Where(x => x != Impossible),
                ]);
        }
    }
}
