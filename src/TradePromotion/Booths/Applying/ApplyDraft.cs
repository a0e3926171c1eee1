using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Applying;

/// <summary>What an exhibitor typed to apply.</summary>
public sealed class ApplyDraft
{
    public string? Company { get; set; }
    public string? Sector { get; set; }
    public string? Note { get; set; }
    public string? Type { get; set; }
    public string? Zone { get; set; }
    public string? Number { get; set; }
    public List<string>? Products { get; set; }
    public Dictionary<string, string>? Answers { get; set; }

    /// <summary>What was answered to a question.</summary>
    public string? AnswerTo(string key) => Answers?.GetValueOrDefault(key);

    /// <summary>The command it means.</summary>
    public ApplyToFair For(Guid fairId, Guid companyId, Guid by)
    {
        var wishes = new BoothWishes(Or(Type), Or(Zone), Or(Number));
        return new(
            fairId,
            companyId,
            by,
            Sector ?? "",
            Note?.Trim() ?? "",
            wishes is { Type: null, Zone: null, Number: null } ? null : wishes,
            Products?.Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToList(),
            Answers?.Select(a => new ExhibitorAnswer(a.Key, a.Value?.Trim() ?? "")).ToList()
        );
    }

    private static string? Or(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
