using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Needing;

/// <summary>What is typed about how a company buys.</summary>
public sealed class BuyingInput
{
    public string? Kind { get; set; }
    public string? Role { get; set; }
    public string? Volume { get; set; }
    public string? Currency { get; set; }
    public List<string>? Languages { get; set; }

    /// <summary>As it stands; languages not said yet are those of the company's profile.</summary>
    public static BuyingInput Of(NeedsView needs, IReadOnlyList<string> profile) =>
        new()
        {
            Kind = needs.Kind?.ToString(),
            Role = needs.Role?.ToString(),
            Volume = TypedNumber.Shown(needs.Volume?.Amount),
            Currency = needs.Volume?.Currency,
            Languages = [.. needs.Languages.Count > 0 ? needs.Languages : profile],
        };

    /// <summary>The command it asks for; null, with a sentence next to the field, when a number is none.</summary>
    public DescribeBuying? Command(Guid companyId, FormState errors)
    {
        var volume = TypedNumber.Read(
            Volume,
            errors,
            "Volume",
            "Matchmaking.Refused.VolumeMalformed"
        );
        return errors.IsClean
            ? new(
                companyId,
                Chosen.Of<BuyerKind>(Kind),
                Chosen.Of<PurchaseRole>(Role),
                volume is { } amount ? new Money(amount, Currency ?? "") : null,
                Languages ?? []
            )
            : null;
    }
}
