namespace TradePromotion.Matchmaking.Needing;

/// <summary>The groups of questions about one need, asked one after the other.</summary>
public static class NeedSteps
{
    public const string Goods = "goods";
    public const string Amount = "amount";
    public const string Terms = "terms";
    public const string Origin = "origin";

    /// <summary>All, in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [Goods, Amount, Terms, Origin];

    /// <summary>The one asked for; the first for any other.</summary>
    public static string Of(string? asked) => All.FirstOrDefault(step => step == asked) ?? Goods;

    /// <summary>The one behind it; null behind the last.</summary>
    public static string? After(string step) =>
        All.SkipWhile(s => s != step).Skip(1).FirstOrDefault();
}
