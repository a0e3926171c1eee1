using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Wishing;

/// <summary>What is typed about whom a company wishes to meet.</summary>
public sealed class WishesInput
{
    public List<string>? Markets { get; set; }
    public List<string>? Kinds { get; set; }
    public string? Smallest { get; set; }
    public string? Currency { get; set; }

    /// <summary>As it stands.</summary>
    public static WishesInput Of(WishesView wishes) =>
        new()
        {
            Markets = [.. wishes.Markets],
            Kinds = [.. wishes.Kinds],
            Smallest = TypedNumber.Shown(wishes.Smallest?.Amount),
            Currency = wishes.Smallest?.Currency,
        };

    /// <summary>The command it asks for; null, with a sentence next to the field, when a number is none.</summary>
    public StateWishes? Command(Guid companyId, FormState errors)
    {
        var smallest = TypedNumber.Read(
            Smallest,
            errors,
            "Smallest",
            "Matchmaking.Refused.VolumeMalformed"
        );
        return errors.IsClean
            ? new(
                companyId,
                Markets ?? [],
                [.. (Kinds ?? []).Select(Chosen.Of<BuyerKind>).OfType<BuyerKind>()],
                smallest is { } amount ? new Money(amount, Currency ?? "") : null
            )
            : null;
    }
}
