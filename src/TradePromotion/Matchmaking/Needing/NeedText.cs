using TradePromotion.Catalogue.Published;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Needing;

/// <summary>A need in words.</summary>
public static class NeedText
{
    /// <summary>What is wanted: the buyer's words, else the code with its chapter.</summary>
    public static string Title(Wanted wanted, string language) =>
        wanted.Words.Length > 0 ? wanted.Words
        : HsCode.Chapter(wanted.HsCode) is { } chapter
            ? $"{HsCode.Shown(wanted.HsCode)} · {chapter.Name(language)}"
        : HsCode.Shown(wanted.HsCode);
}
