using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Exporting;
using TradePromotion.Catalogue.Published;
using TradePromotion.Importing.Published;

namespace TradePromotion.Catalogue.Importing;

/// <summary>What a row says.</summary>
/// <param name="Before">The product it means; null for a new one.</param>
public sealed record ProductReading(
    string Title,
    ProductView? Before,
    DescribeProduct? Command,
    IReadOnlyList<RowProblem> Problems
)
{
    /// <summary>Whether the product already says all of it.</summary>
    public bool IsSame =>
        Before is { } p
        && Command
            == new DescribeProduct(
                p.Id,
                p.CompanyId,
                p.Name,
                p.Description,
                p.Sector,
                p.HsCode,
                p.Price,
                p.MinimumOrder,
                p.Details
            );
}

/// <summary>Reads rows of the table of products with the rules of the form.</summary>
public static class ProductRow
{
    /// <summary>What the row says; a column the table does not have stays as the product has it, an empty cell empties.</summary>
    public static ProductReading Read(
        ImportContext context,
        ImportRow row,
        OwnProducts own,
        Words words
    )
    {
        var problems = new List<RowProblem>();
        var id = row["id"];
        var before =
            Guid.TryParse(id, out var known) ? own.Of(known)
            : string.IsNullOrEmpty(id) ? own.Meant(row["gtin"], row["name_vi"], row["name_en"])
            : null;
        if (!string.IsNullOrEmpty(id) && before is null)
            problems.Add(new("id", words["Catalogue.Import.IdUnknown"]));

        var input = before is null
            ? new ProductInput
            {
                ProductId = Ids.Of("imported-product", context.ImportId, row.Line),
            }
            : ProductInput.Of(before);
        foreach (var column in ProductColumns.All)
        {
            if (row[column.Name] is not { } cell || column.Into is null)
                continue;
            if (column.UnclearIn(cell) is { } unclear)
                problems.Add(new(column.Name, words["Catalogue.Import.NumberUnclear", unclear]));
            else
                column.Into(input, column.IsNumber ? TableNumber.Plain(cell)! : cell);
        }
        var title = LocalText.Of(input.NameVi, input.NameEn).In(words.Language);

        var errors = new FormState(words);
        var command = input.Command(context.Owner, errors);
        if (command is not null)
            Refuse(command, before, errors, words, problems);
        problems.AddRange(
            errors.ByField.Select(error => new RowProblem(ColumnOf(error.Key), error.Value))
        );
        return new(title, before, problems.Count > 0 ? null : command, problems);
    }

    // The first rule that says no; the same that would say it at the desk.
    private static void Refuse(
        DescribeProduct command,
        ProductView? before,
        FormState errors,
        Words words,
        List<RowProblem> problems
    )
    {
        var state = before is null
            ? Product.Initial
            : Product.Initial with
            {
                Id = before.Id,
                CompanyId = before.CompanyId,
                Picture = before.Picture,
                IsPublished = before.Status == ProductStatus.Published,
            };
        try
        {
            DescribeProduct.Decide(command, state);
        }
        catch (Refusal refusal) when (refusal.Field is { } field)
        {
            errors.Says(field, refusal.Key, [.. refusal.Values]);
        }
        catch (Refusal refusal)
        {
            problems.Add(new("", words[refusal.Key, [.. refusal.Values]]));
        }
    }

    private static string ColumnOf(string field) =>
        ProductColumns.All.FirstOrDefault(column => column.Field == field)?.Name ?? "";
}
