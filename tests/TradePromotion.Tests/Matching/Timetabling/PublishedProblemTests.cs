using System.Text;
using TradePromotion.Matching.Timetabling;
using TradePromotion.Matching.Timetabling.Reading;

namespace TradePromotion.Tests.Matching.Timetabling;

/// <summary>The optimiser on the problem as published: every answer is checked again, small ones against trying everything.</summary>
public sealed class PublishedProblemTests
{
    [Fact]
    public void Finds_and_proves_what_trying_everything_finds()
    {
        var (possible, impossible) = (0, 0);
        for (var seed = 0; seed < 80; seed++)
        {
            var dzn = Small(new Random(seed));
            var check = new PublishedTimetable(dzn);
            var best = Everything(check, fairness: 1).Min();
            var problem = DznFile.Read(dzn, fairness: 1);
            var found = Optimiser.Run(problem, () => false, wholeOnly: true);
            found.Status.ShouldBe(
                best is null ? TimetableStatus.Unsat : TimetableStatus.Optimal,
                dzn
            );
            if (best is null)
            {
                impossible++;
                continue;
            }
            possible++;
            check
                .Breaks([.. found.Placements.Select(p => p!.Value.Slot + 1)], 1)
                .ShouldBe(best.Value, dzn);
            found.Bounds.Breaks.ShouldBe(best.Value);
        }
        possible.ShouldBeGreaterThan(20);
        impossible.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Fairness_compares_people_with_each_other()
    {
        // Both meet twice, in the first and the last of three slots: one break each, which is fair.
        const string Dzn = """
            nBusiness = 2; nMeetings = 2; nTables = 1; nTotalSlots = 3; nMorningSlots = 1;
            requested = [| 1, 2, 1 | 2, 1, 2 |];
            forbidden = [{2}, {}]; fixed = [0, 0]; precedences = [{}, {}];
            """;
        var found = Optimiser.Run(DznFile.Read(Dzn, fairness: 0), () => false, wholeOnly: true);
        found.Status.ShouldBe(TimetableStatus.Optimal);
        found.Objective!.Value.Breaks.ShouldBe(2);
        new PublishedTimetable(Dzn)
            .Breaks([.. found.Placements.Select(p => p!.Value.Slot + 1)], 0)
            .ShouldBe(2);
    }

    [Fact]
    public void A_stop_at_once_claims_nothing()
    {
        var found = Optimiser.Run(
            DznFile.Read(Small(new Random(1)), fairness: 1),
            () => true,
            wholeOnly: true
        );
        found.Status.ShouldBeOneOf(
            TimetableStatus.Feasible,
            TimetableStatus.Unknown,
            TimetableStatus.Optimal
        );
    }

    [Theory]
    [InlineData("tic-12.original", 0)]
    [InlineData("tic-13.original", 0)]
    [InlineData("forumt-14.original", 5)]
    [InlineData("forumt-14.fixed020-Forb", 7)]
    [InlineData("tic-12crafc.fixed020-Forb", 1)]
    [InlineData("ticf-13crafa.original", 0)]
    public void Proves_published_optima(string instance, int optimum)
    {
        var dzn = SharedData.Text($"b2b/{instance}.dzn");
        if (dzn is null)
            return;
        var found = Optimiser.Run(DznFile.Read(dzn, fairness: 2), () => false, wholeOnly: true);
        found.Status.ShouldBe(TimetableStatus.Optimal);
        new PublishedTimetable(dzn)
            .Breaks([.. found.Placements.Select(p => p!.Value.Slot + 1)], 2)
            .ShouldBe(optimum);
    }

    private static IEnumerable<int?> Everything(PublishedTimetable check, int fairness)
    {
        var slots = new int[check.Meetings];
        var count = (int)Math.Pow(check.Slots, check.Meetings);
        for (var number = 0; number < count; number++)
        {
            var rest = number;
            for (var m = 0; m < slots.Length; m++, rest /= check.Slots)
                slots[m] = rest % check.Slots + 1;
            int? breaks = null;
            try
            {
                breaks = check.Breaks(slots, fairness);
            }
            catch (InvalidOperationException)
            {
                // Not a timetable.
            }
            yield return breaks;
        }
    }

    private static string Small(Random random)
    {
        var (participants, slots) = (random.Next(3, 5), 4);
        var pairs =
            from one in Enumerable.Range(1, participants)
            from other in Enumerable.Range(1, one - 1)
            select (One: other, Other: one);
        var meetings = pairs.OrderBy(_ => random.Next()).Take(5).ToList();
        var dzn = new StringBuilder(
            $"% made from a seed\nnBusiness = {participants};\nnMeetings = {meetings.Count};\n"
        );
        dzn.Append(
            $"nTables = {random.Next(1, 3)};\nnTotalSlots = {slots};\nnMorningSlots = 2;\nrequested = [|"
        );
        foreach (var (one, other) in meetings)
            dzn.Append($" {one}, {other}, {(random.Next(4) == 0 ? random.Next(1, 3) : 3)}\n|");
        dzn.Append("];\nforbidden = [");
        dzn.AppendJoin(
            ", ",
            Enumerable
                .Range(0, participants)
                .Select(_ => random.Next(4) == 0 ? $"{{{random.Next(0, 5)}}}" : "{}")
        );
        dzn.Append("];\nfixed = [");
        dzn.AppendJoin(", ", meetings.Select(_ => random.Next(6) == 0 ? random.Next(1, 5) : 0));
        dzn.Append("];\nprecedences = [");
        dzn.AppendJoin(
            ", ",
            meetings.Select(
                (_, m) => m > 0 && random.Next(5) == 0 ? $"{{{random.Next(1, m + 1)}}}" : "{}"
            )
        );
        return dzn.Append("];\n").ToString();
    }
}
