namespace TradePromotion.Booths.Admitting;

/// <summary>What an officer decided on the form of one application.</summary>
public sealed class Decision
{
    public Guid Company { get; set; }
    public string? Number { get; set; }
    public string? Reason { get; set; }
}
