namespace TradePromotion.Catalogue.Published;

/// <summary>Codes of the Harmonized System as people type them: <c>0901.11.00</c>, <c>0901 11</c>.</summary>
public static class HsCode
{
    /// <summary>Only the digits of what was typed.</summary>
    public static string Digits(string? typed) =>
        string.Concat((typed ?? "").Where(char.IsAsciiDigit));

    /// <summary>Four, six or eight digits in a chapter that exists.</summary>
    public static bool IsValid(string code) =>
        code.Length is 4 or 6 or 8
        && code.All(char.IsAsciiDigit)
        && Nomenclature.HsChapters.Knows(code[..2]);

    /// <summary>The chapter's entry, or null for a code that has none.</summary>
    public static Entry? Chapter(string code) =>
        code.Length >= 2 ? Nomenclature.HsChapters[code[..2]] : null;

    /// <summary>As tariffs print it: <c>0901.11.00</c>.</summary>
    public static string Shown(string code) =>
        code.Length switch
        {
            6 => $"{code[..4]}.{code[4..]}",
            8 => $"{code[..4]}.{code[4..6]}.{code[6..]}",
            _ => code,
        };
}
