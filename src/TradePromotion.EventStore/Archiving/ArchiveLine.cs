using System.Text.Json;

namespace TradePromotion.EventStore;

/// <summary>One event as an archive keeps it: a JSON object a line, in the order of positions.</summary>
internal sealed record ArchiveLine(
    long Position,
    Guid Id,
    Guid StreamId,
    string? StreamType,
    long Version,
    string Type,
    DateTimeOffset At,
    string? CorrelationId,
    string? CausationId,
    bool Archived,
    JsonElement? Headers,
    JsonElement Data
)
{
    /// <summary>How a line is written and read.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The event in a line that <see cref="ArchiveChain.Check"/> has let pass.</summary>
    public static ArchiveLine Parse(ReadOnlySpan<byte> line) =>
        JsonSerializer.Deserialize<ArchiveLine>(line, Json)!;
}
