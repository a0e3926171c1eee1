namespace TradePromotion.Meetings;

/// <summary>What the side that asks wishes for.</summary>
/// <param name="Products">The products to lie on the table.</param>
/// <param name="Language">ISO 639-1; empty when any will do.</param>
/// <param name="Interpreter">Whether an interpreter is wished for.</param>
public sealed record Wishes(
    string Topic,
    IReadOnlyList<Guid> Products,
    string Language,
    bool Interpreter,
    string Message
)
{
    /// <summary>Nothing but a topic.</summary>
    public static Wishes None { get; } = new("", [], "", false, "");

    /// <summary>Whether these wishes say the same.</summary>
    public bool Says(Wishes other) =>
        this with { Products = [] } == other with { Products = [] }
        && Products.SequenceEqual(other.Products);
}
