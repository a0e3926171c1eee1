namespace TradePromotion.Hosting;

/// <summary>What an embedded server needs to know.</summary>
/// <param name="Data">Where its cluster and its passwords are kept.</param>
/// <param name="Say">Gets a line for each step that takes time.</param>
/// <param name="Patience">How long to wait for an app on the same data that is just ending; ten seconds when not given.</param>
public sealed record EmbeddedPostgresOptions(
    DataDirectory Data,
    Action<string>? Say = null,
    TimeSpan? Patience = null
);
