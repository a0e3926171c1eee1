namespace TradePromotion.Matching.Timetabling.Reading;

/// <summary>
/// The file format in which the problem was published (MiniZinc data): nBusiness, nMeetings, nTables, nTotalSlots,
/// nMorningSlots, requested (one, other, 1 morning · 2 afternoon · 3 any), forbidden (0 stands for nothing), fixed (0 is
/// free), precedences (meetings strictly before). Other names (meetingsxBusiness, nMeetingsBusiness) follow from these and
/// are passed over.
/// </summary>
public static class DznFile
{
    /// <summary>The problem in <paramref name="text"/>. Throws <see cref="DznError"/> with the line of what is wrong.</summary>
    public static MeetingProblem Read(string text, int fairness)
    {
        var items = DznItems.Read(text);
        var participants = Number(items, "nBusiness", 1, 100_000);
        var meetings = Number(items, "nMeetings", 0, 1_000_000);
        var tables = Number(items, "nTables", 1, 1_000_000);
        var slots = Number(items, "nTotalSlots", 1, SlotNumber.MostADay);
        var morning = Number(items, "nMorningSlots", 0, slots);
        var forbidden = Rows(items, "forbidden", DznShape.Sets, participants);
        var before = Rows(items, "precedences", DznShape.Sets, meetings);
        var requested = Rows(items, "requested", DznShape.Table, meetings);
        var fix = Item(items, "fixed", DznShape.List).Rows[0];
        if (fix.Numbers.Count != meetings)
            throw new DznError(
                fix.Line,
                $"fixed names {fix.Numbers.Count} slots for {meetings} meetings"
            );
        var forenoon = SlotNumber.First(morning);
        return new(
            [slots],
            tables,
            [.. forbidden.Select(row => new Person([~Mask(row, slots)], [0]))],
            [
                .. requested.Select(
                    (row, m) =>
                        WishOf(
                            row,
                            forenoon,
                            Slot(fix, m, slots),
                            Meetings(before[m], meetings),
                            participants
                        )
                ),
            ],
            [],
            fairness
        );
    }

    private static Wish WishOf(DznRow row, ulong morning, int? slot, int[] before, int participants)
    {
        if (row.Numbers is not [var one, var other, var half])
            throw new DznError(
                row.Line,
                $"a requested meeting has three numbers, not {row.Numbers.Count}"
            );
        if (one < 1 || one > participants || other < 1 || other > participants)
            throw new DznError(row.Line, $"a participant is a number from 1 to {participants}");
        if (one == other)
            throw new DznError(row.Line, $"participant {one} is to meet himself");
        var allowed = half switch
        {
            1 => morning,
            2 => ~morning,
            3 => ulong.MaxValue,
            _ => throw new DznError(row.Line, $"the half of the day is 1, 2 or 3, not {half}"),
        };
        if (slot is { } only)
            allowed &= 1UL << only;
        return new([one - 1], [other - 1], [allowed], 1, null, before);
    }

    private static int[] Meetings(DznRow row, int meetings) =>
        row.Numbers.All(m => m >= 0 && m <= meetings)
            ? [.. row.Numbers.Where(m => m > 0).Select(m => m - 1)]
            : throw new DznError(row.Line, $"a meeting is a number from 1 to {meetings}");

    private static int? Slot(DznRow fix, int meeting, int slots) =>
        fix.Numbers[meeting] switch
        {
            0 => null,
            var slot when slot > 0 && slot <= slots => slot - 1,
            var slot => throw new DznError(
                fix.Line,
                $"slot {slot} of meeting {meeting + 1} is not one of 1 to {slots}"
            ),
        };

    private static ulong Mask(DznRow row, int slots)
    {
        var mask = 0UL;
        foreach (var slot in row.Numbers)
        {
            if (slot < 0 || slot > slots)
                throw new DznError(row.Line, $"slot {slot} is not one of 1 to {slots}");
            if (slot > 0)
                mask |= 1UL << (slot - 1);
        }
        return mask;
    }

    private static int Number(Dictionary<string, DznItem> items, string name, int least, int most)
    {
        var item = Item(items, name, DznShape.Number);
        var number = item.Rows[0].Numbers[0];
        return number >= least && number <= most
            ? number
            : throw new DznError(
                item.Line,
                $"{name} is {number}; it is to be from {least} to {most}"
            );
    }

    private static IReadOnlyList<DznRow> Rows(
        Dictionary<string, DznItem> items,
        string name,
        DznShape shape,
        int count
    )
    {
        var item = Item(items, name, shape);
        return item.Rows.Count == count
            ? item.Rows
            : throw new DznError(
                item.Line,
                $"{name} has {item.Rows.Count} rows; it is to have {count}"
            );
    }

    private static DznItem Item(Dictionary<string, DznItem> items, string name, DznShape shape)
    {
        if (!items.TryGetValue(name, out var item))
            throw new DznError(1, $"{name} is missing");
        // An empty list of sets or of rows looks like an empty list.
        if (item.Shape == DznShape.List && item.Rows[0].Numbers.Count == 0)
            return shape == DznShape.List ? item : item with { Rows = [] };
        return item.Shape == shape
            ? item
            : throw new DznError(
                item.Line,
                $"{name} is not written as {shape switch { DznShape.Number => "a number", DznShape.List => "a list", DznShape.Sets => "a list of sets", _ => "a table" }}"
            );
    }
}
