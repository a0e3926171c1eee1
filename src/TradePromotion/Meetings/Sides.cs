using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings;

/// <summary>What one says of sides.</summary>
public static class Sides
{
    /// <summary>The side across the table.</summary>
    public static Side Other(this Side side) => side == Side.Host ? Side.Guest : Side.Host;
}
