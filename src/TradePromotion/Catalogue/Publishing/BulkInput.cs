using System.Globalization;
using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Publishing;

/// <summary>What shall happen to the products ticked in a list.</summary>
public sealed class BulkInput
{
    /// <summary>The products ticked.</summary>
    public List<string>? Ids { get; set; }

    /// <summary>The button pressed: <c>publish</c>, <c>withdraw</c> or <c>reprice</c>.</summary>
    public string? Do { get; set; }

    /// <summary>By how many percent prices change.</summary>
    public string? Percent { get; set; }

    /// <summary>The percent as a number; null, with a sentence next to the field, when it is none.</summary>
    public decimal? ReadPercent(FormState errors)
    {
        if (
            decimal.TryParse(
                (Percent ?? "").Trim().Replace(',', '.'),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var percent
            )
        )
            return percent;
        errors.Says("Percent", "Catalogue.Refused.PercentMalformed", -90m, 500m);
        return null;
    }

    /// <summary>Those of the products shown that were ticked; an id of another's product is passed over.</summary>
    public IReadOnlyList<ProductView> Ticked(IEnumerable<ProductView> shown) =>
        [.. shown.Where(p => Ids?.Contains(p.Id.ToString()) == true)];
}
