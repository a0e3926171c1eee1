namespace TradePromotion.Companies.Joining;

/// <summary>What is typed into the form that invites a colleague.</summary>
public sealed class InvitationInput
{
    public string? Email { get; set; }
    public string? Role { get; set; }
    public string? Language { get; set; }
}
