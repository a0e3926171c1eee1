using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Likening;
using TradePromotion.Companies.Published;
using TradePromotion.Importing.Published;

namespace TradePromotion.Companies.Entering;

/// <summary>Companies an agency knows, out of a table.</summary>
public sealed class CompanyImport(
    Views views,
    Desk desk,
    Words words,
    Likenesses likenesses,
    TimeProvider time
) : IImportKind
{
    public string Name => "companies";

    public string Home => "desk/companies";

    public string? Afterwards => OwnerlessPage.Url;

    public IReadOnlyList<ImportColumn> Columns { get; } =
    [.. CompanyRow.Columns.Select(name => new ImportColumn(name, $"Companies.Column.{name}"))];

    public IReadOnlyList<string[]> Sample => CompanyRow.Sample;

    public Guid? OwnerFor(Actor actor) =>
        actor.Is(Role.Officer) && actor.Companies.Count > 0
            ? actor.Companies.Order().First()
            : null;

    public async Task<IReadOnlyList<RowPlan>> Plan(
        ImportContext context,
        IReadOnlyList<ImportRow> rows,
        CancellationToken cancel = default
    )
    {
        var readings = rows.Select(row => CompanyRow.Read(context, row, words, time.GetUtcNow()))
            .ToList();
        var held = await Held([.. readings.Select(r => r.Command)], cancel);
        var alike = await likenesses.Of(
            [.. readings.Where(r => r.Problems.Count == 0).Select(r => r.Question)],
            cancel
        );
        var lines = new Dictionary<string, int>();
        return
        [
            .. readings.Select(reading =>
                PlanOf(reading, held, alike.GetValueOrDefault(reading.Question) ?? [], lines)
            ),
        ];
    }

    public async Task<bool> TakeBack(
        ImportContext context,
        Guid target,
        long position,
        Actor actor,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        if (await read.Find<CompanyView>(target, cancel) is not { } company)
            return false;
        await desk.ExecuteAcross(
            new WithdrawEntry(target, company.Country, company.TaxCode),
            actor,
            cancel
        );
        return true;
    }

    // A tax code names one company; a name only hints at one.
    private RowPlan PlanOf(
        CompanyReading reading,
        IReadOnlyDictionary<(string Country, string Code), CompanyView> held,
        IReadOnlyList<Alike> alike,
        Dictionary<string, int> lines
    )
    {
        var (row, command) = (reading.Row, reading.Command);
        RowPlan Plan(RowFate fate, Guid target, params IReadOnlyList<RowProblem> problems) =>
            new(
                row.Line,
                fate,
                reading.Title,
                target,
                problems,
                fate is RowFate.New or RowFate.Doubtful
                    ? (actor, cancel) => desk.ExecuteAcross(command, actor, cancel)
                    : null
            );

        if (reading.Problems.Count > 0)
            return Plan(RowFate.Wrong, Guid.Empty, reading.Problems);
        if (
            command.TaxCode is { } code
            && held.TryGetValue((command.Country, code), out var holder)
        )
            return Plan(RowFate.Same, holder.Id);
        if (command.TaxCode is { } own && !lines.TryAdd($"{command.Country}/{own}", row.Line))
            return Plan(
                RowFate.Wrong,
                Guid.Empty,
                new RowProblem(
                    "tax_code",
                    words["Companies.Import.Twice", lines[$"{command.Country}/{own}"]]
                )
            );
        var doubts = alike
            .Select(other => new RowProblem(
                "",
                words[
                    "Companies.Import.Alike",
                    other.Company.Name,
                    words[$"Companies.Alike.{other.Reason}"]
                ]
            ))
            .ToList();
        foreach (var key in reading.Question.Keys.Distinct())
            if (!lines.TryAdd($"{command.Country} {key}", row.Line) && doubts.Count == 0)
                doubts.Add(
                    new("", words["Companies.Import.AlikeLine", lines[$"{command.Country} {key}"]])
                );
        return Plan(doubts.Count > 0 ? RowFate.Doubtful : RowFate.New, command.CompanyId, doubts);
    }

    private async Task<Dictionary<(string, string), CompanyView>> Held(
        IReadOnlyList<EnterCompany> commands,
        CancellationToken cancel
    )
    {
        var codes = commands
            .Where(c => c.TaxCode is not null)
            .Select(c => c.TaxCode!)
            .Distinct()
            .ToList();
        await using var read = views.Read();
        var holders = await read.Of<CompanyView>()
            .Where(c => c.TaxCode != null && codes.Contains(c.TaxCode))
            .ToListAsync(cancel);
        return holders
            .DistinctBy(c => (c.Country, c.TaxCode))
            .ToDictionary(c => (c.Country, c.TaxCode!));
    }
}
