using TradePromotion.Catalogue.Published;

namespace TradePromotion.Matchmaking;

/// <summary>What is bought in a year, in money.</summary>
internal static class YearlyMoney
{
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>Whether it is an amount in a currency that is known here.</summary>
    public static bool IsValid(Money money) =>
        money.Amount is > 0 and < Largest && Nomenclature.Currencies.Knows(money.Currency);
}
