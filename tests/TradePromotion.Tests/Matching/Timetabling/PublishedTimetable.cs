using System.Text.RegularExpressions;

namespace TradePromotion.Tests.Matching.Timetabling;

/// <summary>
/// Checks an answer to a problem in the published format, written from the statement of the problem and nothing else: reads
/// the file in its own way and knows nothing of the solver. Slots count from 1.
/// </summary>
public sealed class PublishedTimetable
{
    private readonly int _participants;
    private readonly int _tables;
    private readonly int _slots;
    private readonly int _morning;
    private readonly int[][] _requested;
    private readonly int[][] _forbidden;
    private readonly int[][] _before;
    private readonly int[] _fixed;

    public PublishedTimetable(string dzn)
    {
        _participants = Number(dzn, "nBusiness");
        _tables = Number(dzn, "nTables");
        _slots = Number(dzn, "nTotalSlots");
        _morning = Number(dzn, "nMorningSlots");
        _requested = [.. Numbers(Body(dzn, "requested")).Chunk(3)];
        _forbidden = Sets(dzn, "forbidden");
        _before = Sets(dzn, "precedences");
        _fixed = Numbers(Body(dzn, "fixed"));
    }

    public int Meetings => _requested.Length;

    public int Slots => _slots;

    /// <summary>The breaks of an answer; throws a sentence where a rule is broken.</summary>
    public int Breaks(IReadOnlyList<int> slots, int fairness)
    {
        Must(slots.Count == Meetings, "every meeting has a slot");
        Must(slots.All(s => s >= 1 && s <= _slots), "a slot of the day");
        for (var m = 0; m < Meetings; m++)
        {
            var (slot, half) = (slots[m], _requested[m][2]);
            Must(half == 3 || half == 1 == slot <= _morning, "morning and afternoon are kept");
            Must(_fixed[m] == 0 || _fixed[m] == slot, "a fixed meeting stays");
            Must(
                !_forbidden[_requested[m][0] - 1].Contains(slot)
                    && !_forbidden[_requested[m][1] - 1].Contains(slot),
                "nobody is called at a forbidden slot"
            );
            Must(
                _before[m].Where(b => b > 0).All(b => slots[b - 1] < slot),
                "what comes before comes before"
            );
        }
        Must(
            slots.CountBy(s => s).All(s => s.Value <= _tables),
            "there are no more meetings than tables"
        );
        var breaks = Enumerable.Range(1, _participants).Select(p => BreaksOf(p, slots)).ToList();
        Must(breaks.Max() - breaks.Min() <= fairness, "breaks are fair");
        return breaks.Sum();
    }

    private int BreaksOf(int participant, IReadOnlyList<int> slots)
    {
        var day = Enumerable
            .Range(0, Meetings)
            .Where(m => _requested[m][0] == participant || _requested[m][1] == participant)
            .Select(m => slots[m])
            .Order()
            .ToList();
        Must(day.Distinct().Count() == day.Count, "nobody is in two meetings at once");
        return day.Zip(day.Skip(1)).Count(pair => pair.Second - pair.First > 1);
    }

    private static void Must(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException($"broken: {what}");
    }

    private static int Number(string dzn, string name) =>
        int.Parse(Regex.Match(dzn, $@"\b{name}\s*=\s*(\d+)").Groups[1].Value);

    private static string Body(string dzn, string name) =>
        Regex.Match(dzn, $@"\b{name}\s*=\s*\[(.*?)\]\s*;", RegexOptions.Singleline).Groups[1].Value;

    private static int[] Numbers(string text) =>
        [.. Regex.Matches(text, @"\d+").Select(n => int.Parse(n.Value))];

    private static int[][] Sets(string dzn, string name) =>
        [
            .. Regex
                .Matches(Body(dzn, name), @"\{(.*?)\}")
                .Select(set => Numbers(set.Groups[1].Value)),
        ];
}
