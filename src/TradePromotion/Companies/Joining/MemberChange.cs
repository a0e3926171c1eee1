namespace TradePromotion.Companies.Joining;

/// <summary>What was chosen in the row of one member.</summary>
public sealed class MemberChange
{
    public Guid Person { get; set; }

    /// <summary>The role they get; empty: they go.</summary>
    public string? To { get; set; }
}
