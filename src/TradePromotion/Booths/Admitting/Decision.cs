using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Admitting;

/// <summary>What an officer decided about one or several applications.</summary>
public sealed class Decision
{
    public List<string>? Companies { get; set; }
    public string? To { get; set; }
    public string? Number { get; set; }
    public string? Reason { get; set; }

    /// <summary>The column they shall stand in; null when there is no such column.</summary>
    public ApplicationState? State =>
        Enum.TryParse<ApplicationState>(To, out var to) && Enum.IsDefined(to) ? to : null;
}
