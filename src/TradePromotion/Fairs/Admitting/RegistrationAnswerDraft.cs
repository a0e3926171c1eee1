namespace TradePromotion.Fairs.Admitting;

/// <summary>What an officer answers.</summary>
public sealed class RegistrationAnswerDraft
{
    public string? Reason { get; set; }
}
