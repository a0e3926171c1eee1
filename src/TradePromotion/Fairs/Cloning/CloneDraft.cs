using System.Globalization;
using TradePromotion.Fairs.Announcing;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Cloning;

/// <summary>What an officer types to make a new fair from an old one.</summary>
public sealed class CloneDraft
{
    public string? NameVi { get; set; }
    public string? NameEn { get; set; }
    public string? Address { get; set; }
    public string? FirstDay { get; set; }

    /// <summary>The same fair a year later, on the same weekday, its year counted up wherever the name says it.</summary>
    public static CloneDraft After(FairView fair)
    {
        var first = fair.FirstDay.AddDays(364);
        string Next(string text) =>
            text.Replace(
                fair.FirstDay.Year.ToString(CultureInfo.InvariantCulture),
                first.Year.ToString(CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            );
        return new()
        {
            NameVi = Next(fair.Name.Exactly("vi")),
            NameEn = Next(fair.Name.Exactly("en")),
            FirstDay = first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The command it means; null, with a sentence next to the field, when the day cannot be read.</summary>
    public CloneFair? Read(FormState form, Guid fairId, Guid fromFairId)
    {
        form.Needs(
            DateOnly.TryParseExact(
                FirstDay,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                0,
                out var first
            ),
            nameof(FirstDay),
            "Fairs.Refused.DayMissing"
        );
        if (!form.IsClean)
            return null;
        var name = LocalText.Of(NameVi, NameEn);
        var address = string.IsNullOrWhiteSpace(Address)
            ? FairDraft.AddressFor(name, first.Year)
            : Address.Trim();
        return new CloneFair(fairId, fromFairId, address, name, first);
    }
}
