using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Discarding;
using TradePromotion.Catalogue.Exporting;
using TradePromotion.Catalogue.Published;
using TradePromotion.Importing.Published;

namespace TradePromotion.Catalogue.Importing;

/// <summary>Products out of a table: the one that is exported, or one filled in by hand.</summary>
public sealed class ProductImport(Views views, Store store, Desk desk, Words words) : IImportKind
{
    public string Name => "products";

    public string Home => "desk/products";

    public IReadOnlyList<ImportColumn> Columns { get; } =
    [.. ProductColumns.Names.Select(name => new ImportColumn(name, $"Catalogue.Column.{name}"))];

    public IReadOnlyList<string[]> Sample { get; } = [.. ProductSample.Rows];

    // As with products made by hand: of somebody with several companies, the first.
    public Guid? OwnerFor(Actor actor) =>
        actor.Companies.Count > 0 ? actor.Companies.Order().First() : null;

    public async Task<IReadOnlyList<RowPlan>> Plan(
        ImportContext context,
        IReadOnlyList<ImportRow> rows,
        CancellationToken cancel = default
    )
    {
        if (rows.Count == 0)
            return [];
        await using var read = views.Read();
        var own = new OwnProducts(
            await read.Of<ProductView>()
                .Where(p => p.CompanyId == context.Owner)
                .ToListAsync(cancel)
        );
        var taken = new Dictionary<Guid, int>();
        var plans = new List<RowPlan>();
        foreach (var row in rows)
        {
            var reading = ProductRow.Read(context, row, own, words);
            if (reading.Problems.Count == 0 && !taken.TryAdd(reading.Command!.ProductId, row.Line))
                reading = reading with
                {
                    Problems =
                    [
                        new("", words["Catalogue.Import.Twice", taken[reading.Command.ProductId]]),
                    ],
                };
            plans.Add(PlanOf(row, reading));
        }
        return plans;
    }

    public async Task<bool> TakeBack(
        ImportContext context,
        Guid target,
        long position,
        Actor actor,
        CancellationToken cancel = default
    )
    {
        var before = await As(new AsOf(null, null, position - 1));
        var after = await As(new AsOf(null, null, position));
        var now = await As(null);
        if (now.Description != after.Description)
            return false;
        if (before.Exists)
        {
            var said = before.Description!;
            await desk.Execute(
                new DescribeProduct(
                    target,
                    said.CompanyId,
                    said.Name,
                    said.Description,
                    said.Sector,
                    said.HsCode,
                    said.Price,
                    said.MinimumOrder,
                    said.Details
                ),
                actor,
                cancel
            );
            return true;
        }
        if (now.IsPublished || now.Picture is not null)
            return false;
        await desk.Execute(new DiscardProduct(target), actor, cancel);
        return true;

        async Task<Product> As(AsOf? moment) =>
            (await store.Load<Product, ProductEvent>(target, moment, cancel)).State;
    }

    private RowPlan PlanOf(ImportRow row, ProductReading reading)
    {
        if (reading.Problems.Count > 0)
            return new(row.Line, RowFate.Wrong, reading.Title, Guid.Empty, reading.Problems);
        var command = reading.Command!;
        return new(
            row.Line,
            reading.Before is null ? RowFate.New
                : reading.IsSame ? RowFate.Same
                : RowFate.Change,
            reading.Title,
            command.ProductId,
            [],
            (actor, cancel) => desk.Execute(command, actor, cancel)
        );
    }
}
