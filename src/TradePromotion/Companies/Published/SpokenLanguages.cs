using System.Globalization;

namespace TradePromotion.Companies.Published;

/// <summary>Languages people do business in on the platform, by ISO 639-1 code.</summary>
public static class SpokenLanguages
{
    /// <summary>All codes, Vietnamese and English first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "vi",
        "en",
        "zh",
        "ja",
        "ko",
        "fr",
        "de",
        "es",
        "pt",
        "it",
        "nl",
        "ru",
        "ar",
        "th",
        "lo",
        "km",
        "id",
        "hi",
    ];

    /// <summary>Whether the platform knows the language.</summary>
    public static bool Knows(string code) => All.Contains(code);

    /// <summary>The language's name in the words' language: <c>Companies.Language.{code}</c>; for any other code its own name.</summary>
    public static string Name(Words words, string code) =>
        Knows(code)
            ? words[$"Companies.Language.{code}"]
            : CultureInfo.GetCultureInfo(code).NativeName;
}
