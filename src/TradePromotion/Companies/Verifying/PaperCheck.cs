namespace TradePromotion.Companies.Verifying;

/// <summary>What an officer decided on the form of one paper.</summary>
public sealed class PaperCheck
{
    public Guid Paper { get; set; }
    public string? Until { get; set; }
    public string? Said { get; set; }
    public string? Decision { get; set; }
}
