namespace TradePromotion.Booths.Inviting;

/// <summary>A list of companies to invite, as it was typed, sent or picked.</summary>
public sealed class InviteDraft
{
    public string? List { get; set; }
    public IFormFile? File { get; set; }
    public List<string>? Picked { get; set; }

    /// <summary>The button: look through it, or send.</summary>
    public string? Then { get; set; }
}
