using System.Globalization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Announcing;

/// <summary>What an officer types to announce a fair.</summary>
public sealed class FairDraft
{
    public string? Agency { get; set; }
    public string? NameVi { get; set; }
    public string? NameEn { get; set; }
    public string? LeadVi { get; set; }
    public string? LeadEn { get; set; }
    public string? Address { get; set; }
    public string? FirstDay { get; set; }
    public string? LastDay { get; set; }
    public string? Opens { get; set; }
    public string? Closes { get; set; }
    public string? Zone { get; set; }
    public List<string>? Sectors { get; set; }

    /// <summary>The command it means; null, with sentences next to the fields, when a date or time cannot be read.</summary>
    public AnnounceFair? Read(FormState form, Guid fairId, Guid agencyId)
    {
        var name = LocalText.Of(NameVi, NameEn);
        var first = Day(form, FirstDay, nameof(FirstDay));
        var last = Day(form, LastDay, nameof(LastDay));
        var opens = Time(form, Opens, nameof(Opens));
        var closes = Time(form, Closes, nameof(Closes));
        if (!form.IsClean)
            return null;
        // Left empty, the address is made from the name and the year.
        var address = string.IsNullOrWhiteSpace(Address)
            ? AddressFor(name, first.Year)
            : Address.Trim();
        return new AnnounceFair(
            fairId,
            agencyId,
            address,
            name,
            LocalText.Of(LeadVi, LeadEn),
            new FairHours(first, last, opens, closes, Zone ?? ""),
            Sectors ?? []
        );
    }

    /// <summary>An address made of the name and, where the name does not say it, the year.</summary>
    public static string AddressFor(LocalText name, int year)
    {
        var plain = Fold.ForAddress(name.In("vi"));
        return Shortened(
            plain.EndsWith($"-{year}", StringComparison.Ordinal) ? plain : $"{plain}-{year}"
        );
    }

    private static string Shortened(string address) =>
        address.Length <= 60 ? address : $"{address[..55].TrimEnd('-')}{address[^5..]}";

    private static DateOnly Day(FormState form, string? text, string field)
    {
        form.Needs(
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                0,
                out var day
            ),
            field,
            "Fairs.Refused.DayMissing"
        );
        return day;
    }

    private static TimeOnly Time(FormState form, string? text, string field)
    {
        form.Needs(
            TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time),
            field,
            "Fairs.Refused.TimeMissing"
        );
        return time;
    }
}
