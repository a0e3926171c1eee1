using TradePromotion.Companies.Published;

namespace TradePromotion.Booths.Inviting;

/// <summary>A line of a list of companies to invite: who, to which booth, and where to write when nobody here knows the company.</summary>
public sealed record InvitedRow(int Line, string Who, string? Number, string? Email)
{
    /// <summary>The most lines a list has.</summary>
    public const int Most = 100;

    /// <summary>
    /// Reads a list, a company a line: its tax code or its name, then the booth and an e-mail address in either order, separated by tabs, semicolons or
    /// commas. A line that begins with “tax code” or “mã số thuế” is a heading.
    /// </summary>
    public static IReadOnlyList<InvitedRow> Read(string? text)
    {
        var rows = new List<InvitedRow>();
        var lines = (text ?? "").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var parts = Parts(lines[line]);
            if (parts.Count == 0 || IsHeading(parts[0]))
                continue;
            rows.Add(
                new(
                    line + 1,
                    parts[0],
                    parts.Skip(1).FirstOrDefault(p => !p.Contains('@'))?.ToUpperInvariant(),
                    parts.Skip(1).FirstOrDefault(p => p.Contains('@'))
                )
            );
        }
        return rows;
    }

    /// <summary>The one company it means: by its tax code, or by its name in either language without regard to diacritics; null when there is none or more than one.</summary>
    public CompanyView? In(IEnumerable<CompanyView> companies)
    {
        var wanted = SearchTerms.Text(Who);
        var found = companies
            .Where(c =>
                c.TaxCode == Who || c.Name.Any(name => SearchTerms.Text(name.Value) == wanted)
            )
            .Take(2)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static List<string> Parts(string line)
    {
        var sign = new[] { '\t', ';', ',' }.FirstOrDefault(line.Contains, ',');
        return
        [
            .. line.Split(sign).Select(p => p.Trim().Trim('"').Trim()).Where(p => p != ""),
        ];
    }

    private static bool IsHeading(string first) =>
        SearchTerms.Text(first).Trim() is var plain
        && (plain.StartsWith("ma so thue") || plain.StartsWith("tax code"));
}
