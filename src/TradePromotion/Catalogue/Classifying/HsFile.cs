using System.Globalization;
using CsvHelper;

namespace TradePromotion.Catalogue.Classifying;

/// <summary>
/// Files of the nomenclature as they are published: the ASEAN one of Vietnam's customs in two languages
/// (<c>level,hs_code,description_vi,description_en</c>, lines without a code being headings for those below), and the world's in
/// English (<c>section,hscode,description,parent,level</c>).
/// </summary>
public static class HsFile
{
    // What is published has quotes and lengths of its own making here and there.
    private static readonly CsvReaderOptions Format = new()
    {
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
    };

    /// <summary>The lines of a file; null when it is none of the two.</summary>
    public static IReadOnlyList<HsLine>? Read(TextReader text)
    {
        using var csv = CsvReader.Create(text, Format);
        var columns = csv.Headers;
        return columns.Contains("description_vi") && columns.Contains("hs_code") ? Indented(csv)
            : columns.Contains("hscode") && columns.Contains("parent") ? Parented(csv)
            : null;
    }

    /// <summary>
    /// The lines of a file or of all CSV files of a folder, each code once with the fuller text; empty when none of them is a nomenclature.
    /// </summary>
    public static IReadOnlyList<HsLine> ReadAll(string path)
    {
        var lines = new List<HsLine>();
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.csv") : [path];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            using var text = File.OpenText(file);
            lines.AddRange(Read(text) ?? []);
        }
        return [.. lines.OrderByDescending(line => line.Vi.Length).DistinctBy(line => line.Code)];
    }

    private static List<HsLine> Indented(CsvReader csv)
    {
        var lines = new List<HsLine>();
        var above = new List<(string Vi, string En)>();
        while (csv.Read())
        {
            if (!int.TryParse(csv.GetString("level"), CultureInfo.InvariantCulture, out var level))
                continue;
            if (level < above.Count)
                above.RemoveRange(level, above.Count - level);
            above.Add(
                (Plain(csv.GetString("description_vi")), Plain(csv.GetString("description_en")))
            );
            var code = Published.HsCode.Digits(csv.GetString("hs_code"));
            if (Published.HsCode.IsValid(code))
                lines.Add(new(code, Path(above.Select(a => a.Vi)), Path(above.Select(a => a.En))));
        }
        return lines;
    }

    private static List<HsLine> Parented(CsvReader csv)
    {
        var texts = new Dictionary<string, string>();
        var lines = new List<HsLine>();
        while (csv.Read())
        {
            var code = Published.HsCode.Digits(csv.GetString("hscode"));
            var own = Plain(csv.GetString("description"));
            // Chapters say too little of what stands in them to be repeated on each line.
            var parent = csv.GetString("parent") ?? "";
            texts[code] =
                parent.Length >= 4 && texts.TryGetValue(parent, out var of)
                    ? of + HsLine.Step + own
                    : own;
            if (Published.HsCode.IsValid(code))
                lines.Add(new(code, "", texts[code]));
        }
        return lines;
    }

    private static string Plain(string? text) => (text ?? "").TrimStart('-', ' ').TrimEnd(':', ' ');

    private static string Path(IEnumerable<string> steps) =>
        string.Join(HsLine.Step, steps.Where(step => step.Length > 0));
}
