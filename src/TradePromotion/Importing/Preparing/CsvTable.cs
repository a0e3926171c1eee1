using System.Text;
using CsvHelper;
using TradePromotion.Importing.Published;

namespace TradePromotion.Importing.Preparing;

/// <summary>A table as a spreadsheet saves it: separated by commas, semicolons or tabs, in UTF-8 or UTF-16.</summary>
/// <param name="Unknown">Columns nobody here knows; they are passed over.</param>
public sealed record CsvTable(IReadOnlyList<ImportRow> Rows, IReadOnlyList<string> Unknown)
{
    /// <summary>The greatest size, in bytes.</summary>
    public const int MaximumSize = 2 * 1024 * 1024;

    /// <summary>The most rows at once.</summary>
    public const int MostRows = 2000;

    private const int LongestCell = 20_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Format = new()
    {
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
        DetectSeparatorHint = true,
        TrackLineNumbers = true,
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="Refusal">It is no such table, or too large; next to <c>File</c>.</exception>
    public static CsvTable Read(byte[] content, IReadOnlyList<ImportColumn> columns)
    {
        Refusal.UnlessAt("File", content.Length > 0, "Importing.Refused.Empty");
        Refusal.UnlessAt(
            "File",
            content.Length <= MaximumSize,
            "Importing.Refused.TooLarge",
            MaximumSize / 1024 / 1024
        );
        Refusal.UnlessAt("File", IsText(content), "Importing.Refused.NotText");
        try
        {
            using var csv = CsvReader.Create(content, Format);
            return Read(csv, columns);
        }
        catch (CsvFormatException)
        {
            throw new Refusal("Importing.Refused.NotText").At("File");
        }
    }

    private static CsvTable Read(CsvReader csv, IReadOnlyList<ImportColumn> columns)
    {
        var known = new List<(int Index, string Name)>();
        var unknown = new List<string>();
        foreach (var (index, header) in csv.Headers.Index())
        {
            var name = header.Trim().Trim('\uFEFF').ToLowerInvariant().Replace(' ', '_');
            if (columns.Any(column => column.Name == name) && known.All(k => k.Name != name))
                known.Add((index, name));
            else if (name.Length > 0)
                unknown.Add(header.Trim());
        }
        Refusal.UnlessAt("File", known.Count > 1, "Importing.Refused.NoColumns");
        var rows = new List<ImportRow>();
        while (csv.Read())
        {
            var cells = known.ToDictionary(
                column => column.Name,
                column => column.Index < csv.FieldCount ? Cell(csv.GetString(column.Index)) : ""
            );
            if (cells.Values.All(cell => cell.Length == 0))
                continue;
            Refusal.UnlessAt(
                "File",
                rows.Count < MostRows,
                "Importing.Refused.TooManyRows",
                MostRows
            );
            rows.Add(new((int)csv.LineNumber, cells));
        }
        Refusal.UnlessAt("File", rows.Count > 0, "Importing.Refused.Empty");
        return new(rows, unknown);
    }

    // Our own tables put a sign before what a spreadsheet would take for a formula.
    private static string Cell(string? typed)
    {
        var cell = (typed ?? "").Replace("\0", "").Trim();
        if (cell.Length > LongestCell)
            cell = cell[..LongestCell];
        return cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? cell[1..] : cell;
    }

    private static bool IsText(byte[] content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return true;
        try
        {
            return !Strict.GetString(content).Contains('\0');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
