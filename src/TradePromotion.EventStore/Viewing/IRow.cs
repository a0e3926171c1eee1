namespace TradePromotion.EventStore;

/// <summary>A row of a view.</summary>
public interface IRow
{
    /// <summary>The row's key.</summary>
    Guid Id { get; }
}
