using System.Globalization;
using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Describing;

/// <summary>A line of the table of prices.</summary>
public sealed class TierInput
{
    public string? From { get; set; }
    public string? Price { get; set; }
}

/// <summary>A certificate as typed.</summary>
public sealed class CertificateInput
{
    public string? Kind { get; set; }
    public string? Number { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>What is typed into the further sections of the product form. A list nothing was posted of comes as null and is meant empty.</summary>
public sealed class DetailsInput
{
    private const int SpareLines = 2;

    public string? Gtin { get; set; }
    public string? Origin { get; set; }
    public List<TierInput> Tiers
    {
        get;
        set => field = value ?? [];
    } = [];
    public string? Incoterm { get; set; }
    public string? IncotermPlace { get; set; }
    public string? Capacity { get; set; }
    public string? CapacityUnit { get; set; }
    public string? CapacityPer { get; set; }
    public string? LeadDays { get; set; }
    public List<string> Season
    {
        get;
        set => field = value ?? [];
    } = [];
    public string? PackagingVi { get; set; }
    public string? PackagingEn { get; set; }
    public List<CertificateInput> Certificates
    {
        get;
        set => field = value ?? [];
    } = [];
    public string? OcopStars { get; set; }
    public string? OcopDecision { get; set; }
    public DateOnly? OcopUntil { get; set; }

    /// <summary>The details as they stand.</summary>
    public static DetailsInput Of(ProductDetails details) =>
        new()
        {
            Gtin = details.Gtin,
            Origin = details.Origin,
            Tiers =
            [
                .. details.Tiers.Select(tier => new TierInput
                {
                    From = TypedNumber.Shown(tier.From),
                    Price = TypedNumber.Shown(tier.Price),
                }),
            ],
            Incoterm = details.Incoterm,
            IncotermPlace = details.IncotermPlace,
            Capacity = TypedNumber.Shown(details.Capacity?.Quantity),
            CapacityUnit = details.Capacity?.Unit,
            CapacityPer = details.Capacity?.Per,
            LeadDays = details.LeadDays?.ToString(CultureInfo.InvariantCulture),
            Season = [.. details.Season.Select(m => m.ToString(CultureInfo.InvariantCulture))],
            PackagingVi = details.Packaging.Exactly("vi"),
            PackagingEn = details.Packaging.Exactly("en"),
            Certificates =
            [
                .. details.Certificates.Select(c => new CertificateInput
                {
                    Kind = c.Kind,
                    Number = c.Number,
                    Until = c.Until,
                }),
            ],
            OcopStars = details.Ocop?.Stars.ToString(CultureInfo.InvariantCulture),
            OcopDecision = details.Ocop?.Decision,
            OcopUntil = details.Ocop?.Until,
        };

    /// <summary>Adds empty lines at the ends of the lists, so that the form has room for more.</summary>
    public void MakeRoom()
    {
        Tiers.RemoveAll(t => Nothing(t.From) is null && Nothing(t.Price) is null);
        Certificates.RemoveAll(c => Nothing(c.Kind) is null && Nothing(c.Number) is null);
        for (var i = 0; i < SpareLines; i++)
        {
            Tiers.Add(new());
            Certificates.Add(new());
        }
    }

    /// <summary>What was said; sentences stand next to what could not be read.</summary>
    public ProductDetails Read(FormState errors) =>
        new()
        {
            Gtin = Nothing(Gtin)?.Replace(" ", ""),
            Origin = Nothing(Origin),
            Tiers =
            [
                .. Tiers
                    .Where(t => Nothing(t.From) is not null || Nothing(t.Price) is not null)
                    .Select(t => new PriceTier(
                        Number(t.From, errors, "Tiers", "Catalogue.Refused.TiersMalformed") ?? 0,
                        Number(t.Price, errors, "Tiers", "Catalogue.Refused.TiersMalformed") ?? 0
                    )),
            ],
            Incoterm = Nothing(Incoterm),
            IncotermPlace = Nothing(IncotermPlace),
            Capacity = Number(Capacity, errors, "Capacity", "Catalogue.Refused.CapacityMalformed")
                is { } capacity
                ? new(capacity, CapacityUnit ?? "", CapacityPer ?? "month")
                : null,
            LeadDays = Number(
                LeadDays,
                errors,
                "LeadDays",
                "Catalogue.Refused.LeadDaysMalformed",
                730
            )
                is { } days
                // A wait of centuries is refused by the rule, in words.
                ? (int)Math.Min(days, 10_000)
                : null,
            Season =
            [
                .. Season
                    .Select(m => int.TryParse(m, CultureInfo.InvariantCulture, out var n) ? n : 0)
                    .Distinct()
                    .Order(),
            ],
            Packaging = LocalText.Of(PackagingVi, PackagingEn),
            Certificates =
            [
                .. Certificates
                    .Where(c => Nothing(c.Kind) is not null || Nothing(c.Number) is not null)
                    .Select(c => new ProductCertificate(
                        c.Kind ?? "",
                        c.Number?.Trim() ?? "",
                        c.Until
                    )),
            ],
            Ocop = ReadOcop(errors),
        };

    private OcopRating? ReadOcop(FormState errors)
    {
        if (Nothing(OcopStars) is null)
            return null;
        if (OcopUntil is { } until)
            return new(
                int.TryParse(OcopStars, CultureInfo.InvariantCulture, out var stars) ? stars : 0,
                OcopDecision?.Trim() ?? "",
                until
            );
        errors.Says("Ocop", "Catalogue.Refused.OcopIncomplete");
        return null;
    }

    private static decimal? Number(
        string? typed,
        FormState errors,
        string field,
        string key,
        params object[] values
    )
    {
        var number = TypedNumber.Read(typed, errors, field, key);
        if (number is null && !string.IsNullOrWhiteSpace(typed) && values.Length > 0)
            errors.Says(field, key, values);
        return number;
    }

    private static string? Nothing(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
