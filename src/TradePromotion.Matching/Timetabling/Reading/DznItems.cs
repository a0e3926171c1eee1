using System.Globalization;

namespace TradePromotion.Matching.Timetabling.Reading;

/// <summary>A value of a .dzn file: rows of numbers. A number is one row of one; a list one row; a list of sets or a table several.</summary>
internal sealed record DznItem(int Line, IReadOnlyList<DznRow> Rows, DznShape Shape);

/// <summary>Numbers on one line of a table, in one set or in one list.</summary>
internal sealed record DznRow(int Line, IReadOnlyList<int> Numbers);

/// <summary>How a value is written.</summary>
internal enum DznShape
{
    /// <summary><c>7</c></summary>
    Number,

    /// <summary><c>[1, 2]</c></summary>
    List,

    /// <summary><c>[{1, 2}, {}]</c></summary>
    Sets,

    /// <summary><c>[|1, 2 |3, 4|]</c></summary>
    Table,
}

/// <summary>Reads the assignments of a .dzn file.</summary>
internal sealed class DznItems
{
    private readonly List<DznToken> _tokens;
    private int _at;

    private DznItems(string text) => _tokens = [.. DznTokens.Read(text)];

    private DznToken Next => _tokens[_at];

    /// <summary>All assignments by name. Throws <see cref="DznError"/>.</summary>
    public static Dictionary<string, DznItem> Read(string text)
    {
        var reader = new DznItems(text);
        var items = new Dictionary<string, DznItem>(StringComparer.Ordinal);
        while (reader.Next.Kind != DznKind.End)
        {
            var name = reader.Take(DznKind.Name, "a name");
            reader.Take("=");
            if (!items.TryAdd(name.Text, reader.Value()))
                throw new DznError(name.Line, $"{name.Text} is given a second time");
            reader.Take(";");
        }
        return items;
    }

    private DznItem Value()
    {
        var line = Next.Line;
        if (Next.Kind == DznKind.Number)
            return new(
                line,
                [new(line, [Take(DznKind.Number, "a number").Number])],
                DznShape.Number
            );
        if (!IsNext("["))
            throw Unexpected("a number or '['");
        Take("[");
        if (IsNext("|"))
            return new(line, Table(), DznShape.Table);
        if (IsNext("{"))
            return new(line, Sets(), DznShape.Sets);
        var list = Numbers("]");
        Take("]");
        return new(line, [list], DznShape.List);
    }

    private List<DznRow> Table()
    {
        var rows = new List<DznRow>();
        Take("|");
        while (!IsNext("]"))
        {
            var row = Numbers("|");
            Take("|");
            if (row.Numbers.Count > 0)
                rows.Add(row);
        }
        Take("]");
        return rows;
    }

    private List<DznRow> Sets()
    {
        var sets = new List<DznRow>();
        while (!IsNext("]"))
        {
            Take("{");
            sets.Add(Numbers("}"));
            Take("}");
            if (!IsNext("]"))
                Take(",");
        }
        Take("]");
        return sets;
    }

    // A comma may follow the last number.
    private DznRow Numbers(string end)
    {
        var row = new DznRow(Next.Line, []);
        var numbers = new List<int>();
        while (!IsNext(end))
        {
            numbers.Add(Take(DznKind.Number, "a number").Number);
            if (!IsNext(end))
                Take(",");
        }
        return row with { Numbers = numbers };
    }

    private bool IsNext(string sign) => Next.Kind == DznKind.Sign && Next.Text == sign;

    private void Take(string sign)
    {
        if (!IsNext(sign))
            throw Unexpected($"'{sign}'");
        _at++;
    }

    private DznToken Take(DznKind kind, string what) =>
        Next.Kind == kind ? _tokens[_at++] : throw Unexpected(what);

    private DznError Unexpected(string wanted) =>
        new(
            Next.Line,
            Next.Kind == DznKind.End
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"the file ends where {wanted} should stand"
                )
                : $"{wanted} should stand where '{Next.Text}' is"
        );
}
