namespace TradePromotion.Companies.Published;

/// <summary>What is typed about a further language.</summary>
public sealed class TranslationInput
{
    public string? Language { get; set; }
    public string? Name { get; set; }
    public string? Text { get; set; }

    /// <summary>The form as it begins for a language.</summary>
    public static TranslationInput Of(string? language, IReadOnlyList<Translation> known)
    {
        var stands = known.FirstOrDefault(t => t.Language == language);
        return new()
        {
            Language = language,
            Name = stands?.Name,
            Text = stands?.Text,
        };
    }

    /// <summary>What it says.</summary>
    public Translation Read() => new(Language ?? "", (Name ?? "").Trim(), (Text ?? "").Trim());
}
