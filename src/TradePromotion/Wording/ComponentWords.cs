using System.Globalization;
using Radzen;

namespace TradePromotion.Wording;

/// <summary>
/// The words that Radzen's components say by themselves (pages of a grid, operators of a filter), taken from our word files
/// under <c>Radzen.*</c>; without this they speak English to everyone.
/// </summary>
public sealed class ComponentWords : ILocalizer
{
    /// <summary>The word under Radzen's key; null, and so Radzen's own word, where our files have none.</summary>
    public string? Get(string key, CultureInfo culture)
    {
        var language = culture.TwoLetterISOLanguageName;
        return
            Words.Languages.Contains(language)
            && Words.In(language).TryGetValue($"Radzen.{key}", out var word)
            ? word
            : null;
    }
}
