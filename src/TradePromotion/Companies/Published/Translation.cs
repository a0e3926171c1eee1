using System.Globalization;

namespace TradePromotion.Companies.Published;

/// <summary>
/// A name and what is told below it in a language the platform itself does not speak. Kept apart from the texts in its own
/// languages, so that nobody is shown one they cannot read instead of one they can.
/// </summary>
/// <param name="Language">ISO 639-1.</param>
public sealed record Translation(string Language, string Name, string Text)
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 200;

    /// <summary>The longest text.</summary>
    public const int LongestText = 4000;

    /// <summary>The languages things can be told in beside those of the platform.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [.. SpokenLanguages.All.Where(code => !Words.Languages.Contains(code))];

    /// <summary>The language's name in itself: <c>日本語</c>.</summary>
    public static string Named(string language) => CultureInfo.GetCultureInfo(language).NativeName;

    /// <summary>Refuses what makes no sense, next to <c>Language</c>, <c>Name</c> or <c>Text</c>.</summary>
    public void MustMakeSense()
    {
        Refusal.UnlessAt(
            "Language",
            Languages.Contains(Language),
            "Companies.Refused.TranslationLanguage"
        );
        Refusal.UnlessAt(
            "Name",
            Name.Length <= LongestName && (Name.Length > 0 || Text.Length == 0),
            "Companies.Refused.TranslationName",
            LongestName
        );
        Refusal.UnlessAt(
            "Text",
            Text.Length <= LongestText,
            "Companies.Refused.StoryTooLong",
            LongestText
        );
    }

    /// <summary>The translations after this one: it takes the place of the one in its language; without a name it ends it.</summary>
    public IReadOnlyList<Translation> Into(IReadOnlyList<Translation> others) =>
        [.. others.Where(other => other.Language != Language), .. Name == "" ? [] : new[] { this }];
}
