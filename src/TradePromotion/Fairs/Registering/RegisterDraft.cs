namespace TradePromotion.Fairs.Registering;

/// <summary>What a visitor types to register.</summary>
public sealed class RegisterDraft
{
    public string? Company { get; set; }
    public string? Code { get; set; }

    /// <summary>By the question's place; one that was left open is missing.</summary>
    public Dictionary<int, string?>? Answers { get; set; }
}
