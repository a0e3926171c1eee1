namespace TradePromotion.Matching.Suggesting;

/// <summary>What is ranked: a subheading with the texts of all levels that bear on it; a heading or a chapter where the nomenclature ends there.</summary>
internal sealed class HsUnit
{
    /// <summary>The kinds of text, each with what a word in it is worth.</summary>
    public static readonly double[] Worth = [1, 0.7, 1, 0.3, 0.4, 0.3];

    private HsUnit(string code, string[] texts, IReadOnlyList<NomenclatureRow> lines, bool rest)
    {
        Code = code;
        Texts = texts;
        Lines = lines;
        IsRest = rest;
    }

    public string Code { get; }

    /// <summary>Own, between it and the heading, heading, the world's wording, below it, chapter.</summary>
    public string[] Texts { get; }

    /// <summary>The lines below.</summary>
    public IReadOnlyList<NomenclatureRow> Lines { get; }

    /// <summary>Whether it holds what its neighbours do not name.</summary>
    public bool IsRest { get; }

    /// <summary>The units of a nomenclature, in its order.</summary>
    public static List<HsUnit> Of(IReadOnlyList<NomenclatureRow> rows)
    {
        var byCode = rows.GroupBy(row => row.Code).ToDictionary(g => g.Key, g => g.First());
        var deeper = rows.Where(row => row.Code.Length > 2)
            .SelectMany(row =>
                row.Code.Length >= 6 ? [row.Code[..2], row.Code[..4]] : new[] { row.Code[..2] }
            )
            .ToHashSet();
        return
        [
            .. rows.GroupBy(row => row.Code[..Math.Min(6, row.Code.Length)])
                .Where(group => !deeper.Contains(group.Key))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Of(group.Key, [.. group], byCode)),
        ];
    }

    private static HsUnit Of(
        string code,
        List<NomenclatureRow> group,
        Dictionary<string, NomenclatureRow> byCode
    )
    {
        var lines = group.Where(row => row.Code.Length == 8).ToList();
        var self = byCode.GetValueOrDefault(code);
        // Where the tariff divides no further, its one line of eight digits is the subheading.
        var own = self is { Vi.Count: > 0 } ? self : byCode.GetValueOrDefault($"{code}00") ?? self;
        var heading = code.Length > 4 ? byCode.GetValueOrDefault(code[..4]) : null;
        var chapter = code.Length > 2 ? byCode.GetValueOrDefault(code[..2]) : null;
        var texts = new[]
        {
            own is null ? Join(lines.Select(Last)) : Last(own),
            own is null ? "" : Join([.. Between(own.Vi), .. Between(own.En)]),
            heading is null ? FirstSteps(own) : Last(heading),
            self is { Vi.Count: 0 } && self != own ? Join(self.En) : "",
            Join(lines.Where(row => row != own).Select(row => Below(row, own))),
            chapter is null ? "" : Last(chapter),
        };
        return new(code, texts, lines, IsOther(own?.Vi) || IsOther(own?.En));
    }

    private static string FirstSteps(NomenclatureRow? row) =>
        row is null || row.Code.Length <= 4 ? "" : Join([.. row.Vi.Take(1), .. row.En.Take(1)]);

    private static bool IsOther(IReadOnlyList<string>? steps) =>
        steps is { Count: > 0 }
        && steps[^1].Trim().ToLowerInvariant() is "loại khác" or "other" or "các loại khác";

    private static IEnumerable<string> Between(IReadOnlyList<string> steps) =>
        steps.Skip(1).SkipLast(1);

    private static string Below(NomenclatureRow row, NomenclatureRow? own) =>
        Join([.. row.Vi.Skip(own?.Vi.Count ?? 1), .. row.En.Skip(own?.En.Count ?? 1)]);

    private static string Last(NomenclatureRow row) =>
        Join([.. row.Vi.TakeLast(1), .. row.En.TakeLast(1)]);

    // Texts are parted so that no pair of words reaches from one into the next.
    private static string Join(IEnumerable<string> texts) => string.Join(" ; ", texts);
}
