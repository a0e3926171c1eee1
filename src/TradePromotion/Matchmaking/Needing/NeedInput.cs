using TradePromotion.Catalogue.Published;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Needing;

/// <summary>What is typed about one need; a form sends the fields of its own step only.</summary>
public sealed class NeedInput
{
    /// <summary>Made when the form is first shown, so that sending it twice makes one need.</summary>
    public Guid NeedId { get; set; }
    public string? Words { get; set; }
    public string? HsCode { get; set; }

    /// <summary>What the HS code is looked for by.</summary>
    public string? HsQuestion { get; set; }

    /// <summary>The line picked among those found; it goes before what was typed.</summary>
    public string? HsChosen { get; set; }
    public string? Quantity { get; set; }
    public string? QuantityUnit { get; set; }
    public string? PriceFrom { get; set; }
    public string? PriceTo { get; set; }
    public string? Currency { get; set; }
    public string? PriceUnit { get; set; }
    public List<string>? Incoterms { get; set; }
    public List<string>? Certificates { get; set; }
    public List<string>? Origins { get; set; }

    /// <summary>The button pressed: <c>next</c> or <c>stop</c>, or <c>find</c> or <c>suggest</c> for the HS code.</summary>
    public string? Then { get; set; }

    /// <summary>The need as it stands.</summary>
    public static NeedInput Of(Guid id, Wanted wanted) =>
        new()
        {
            NeedId = id,
            Words = wanted.Words,
            HsCode = Catalogue.Published.HsCode.Shown(wanted.HsCode),
            Quantity = TypedNumber.Shown(wanted.Quantity?.Quantity),
            QuantityUnit = wanted.Quantity?.Unit,
            PriceFrom = TypedNumber.Shown(wanted.Price?.From),
            PriceTo = TypedNumber.Shown(wanted.Price?.To),
            Currency = wanted.Price?.Currency,
            PriceUnit = wanted.Price?.Unit,
            Incoterms = [.. wanted.Incoterms],
            Certificates = Shown(wanted.Certificates),
            Origins = Shown(wanted.Origins),
        };

    /// <summary>The need with the answers of one step; sentences stand next to what could not be read.</summary>
    public Wanted Into(Wanted before, string step, FormState errors) =>
        step switch
        {
            NeedSteps.Amount => before with { Quantity = Amount(errors), Price = Price(errors) },
            NeedSteps.Terms => before with
            {
                Incoterms = [.. (Incoterms ?? []).Distinct()],
                Certificates = Said(Certificates),
            },
            NeedSteps.Origin => before with { Origins = Said(Origins) },
            _ => before with
            {
                Words = Words?.Trim() ?? "",
                HsCode = Catalogue.Published.HsCode.Digits(
                    string.IsNullOrEmpty(HsChosen) ? HsCode : HsChosen
                ),
            },
        };

    private YearlyQuantity? Amount(FormState errors) =>
        TypedNumber.Read(Quantity, errors, "Quantity", "Matchmaking.Refused.QuantityMalformed")
            is { } quantity
            ? new(quantity, QuantityUnit ?? "")
            : null;

    private PriceWished? Price(FormState errors)
    {
        var from = TypedNumber.Read(
            PriceFrom,
            errors,
            "Price",
            "Matchmaking.Refused.PriceMalformed"
        );
        var to = TypedNumber.Read(PriceTo, errors, "Price", "Matchmaking.Refused.PriceMalformed");
        if (to is { } most)
            return new(from, most, Currency ?? "", PriceUnit ?? "");
        errors.Needs(from is null, "Price", "Matchmaking.Refused.PriceMalformed");
        return null;
    }

    private static List<string> Shown(IReadOnlyList<string>? said) =>
        said is null ? []
        : said.Count == 0 ? [MatchChoices.None]
        : [.. said];

    private static List<string>? Said(List<string>? chosen) =>
        chosen is null or [] ? null : [.. chosen.Distinct().Where(c => c != MatchChoices.None)];
}
