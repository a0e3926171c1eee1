using TradePromotion.Companies.Likening;
using TradePromotion.Companies.Published;
using TradePromotion.Importing.Published;

namespace TradePromotion.Companies.Entering;

/// <summary>What a row of the table of companies says.</summary>
public sealed record CompanyReading(
    ImportRow Row,
    string Title,
    EnterCompany Command,
    LikenessQuestion Question,
    IReadOnlyList<RowProblem> Problems
);

/// <summary>Reads rows of the table of companies with the rules of registration.</summary>
public static class CompanyRow
{
    private static readonly Dictionary<string, string> ColumnOf = new()
    {
        ["Name"] = "name_vi",
        ["Country"] = "country",
        ["Province"] = "province",
        ["TaxCode"] = "tax_code",
        ["Sectors"] = "sectors",
        ["Kind"] = "kind",
        ["Email"] = "contact_email",
    };

    // As agencies' own lists say it.
    private static readonly Dictionary<string, CompanyKind> Short = new()
    {
        ["dn"] = CompanyKind.Enterprise,
        ["cong ty"] = CompanyKind.Enterprise,
        ["htx"] = CompanyKind.Cooperative,
        ["hkd"] = CompanyKind.Household,
        ["ho kinh doanh"] = CompanyKind.Household,
    };

    /// <summary>The columns; their names do not change, new ones stand at the end.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "tax_code",
        "kind",
        "name_vi",
        "name_en",
        "country",
        "province",
        "sectors",
        "contact_email",
        "contact_language",
    ];

    /// <summary>Rows that show how it is filled in.</summary>
    public static IReadOnlyList<string[]> Sample { get; } =
    [
        [
            "6001000001",
            "Enterprise",
            "Công ty TNHH Ví Dụ Cao Nguyên",
            "Highland Example Co., Ltd",
            "VN",
            "Đắk Lắk",
            "coffee | nuts-spices",
            "office@example.com",
            "vi",
        ],
        ["", "Cooperative", "Hợp tác xã Ví Dụ", "", "VN", "Bình Định", "crafts", "", ""],
    ];

    /// <summary>What the row says, and the first rule it breaks.</summary>
    public static CompanyReading Read(
        ImportContext context,
        ImportRow row,
        Words words,
        DateTimeOffset now
    )
    {
        var country = Nothing(row["country"]) is { } typed ? Countries.Find(typed) ?? typed : "VN";
        var province = Nothing(row["province"]);
        var command = new EnterCompany(
            Ids.Of("entered-company", context.ImportId, row.Line),
            KindOf(row["kind"]) ?? CompanyKind.Agency,
            LocalText.Of(row["name_vi"], row["name_en"]),
            country,
            province is null ? null : Provinces.Find(province) ?? province,
            Nothing(row["tax_code"]) is { } code ? WithZero(country, TaxCode.Plain(code)) : null,
            [
                .. (row["sectors"] ?? "")
                    .Split(
                        ['|', ';'],
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    )
                    .Select(SectorNames.Find)
                    .Distinct(),
            ],
            Nothing(row["contact_email"]),
            Nothing(row["contact_language"])?.ToLowerInvariant() ?? (country == "VN" ? "vi" : "en"),
            context.Owner,
            context.By,
            now,
            province is null ? null : Provinces.FindFormer(province)
        );
        var problems = new List<RowProblem>();
        try
        {
            EnterCompany.Decide(
                command,
                new States(command.Streams.ToDictionary(s => s.Id, s => s.Initial))
            );
        }
        catch (Refusal refusal)
        {
            problems.Add(
                new(
                    ColumnOf.GetValueOrDefault(refusal.Field ?? "", ""),
                    words[refusal.Key, [.. refusal.Values]]
                )
            );
        }
        return new(
            row,
            command.Name.In(words.Language),
            command,
            new(country, command.Name, command.TaxCode),
            problems
        );
    }

    // Spreadsheets take a code for a number and drop the zero it begins with.
    private static string WithZero(string country, string code) =>
        country == "VN" && code.Length == 9 && code.All(char.IsAsciiDigit) ? $"0{code}" : code;

    private static CompanyKind? KindOf(string? typed) =>
        Nothing(typed) is not { } kind ? CompanyKind.Enterprise
        : Short.TryGetValue(Fold.ForSearch(kind), out var known) ? known
        : Enum.GetValues<CompanyKind>()
            .Where(k =>
                Fold.ForSearch($"{k}") == Fold.ForSearch(kind)
                || Words.Languages.Any(language =>
                    Fold.ForSearch(Words.In(language)[$"Companies.Kind.{k}"])
                    == Fold.ForSearch(kind)
                )
            )
            .Select(k => (CompanyKind?)k)
            .FirstOrDefault();

    private static string? Nothing(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
