using System.Text.Json;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>What browsers tell each other to connect: a session description or a network candidate, and nothing else.</summary>
public static class SignalMessage
{
    /// <summary>The most characters a message has; descriptions are about 6,000.</summary>
    public const int Longest = 65_536;

    /// <summary>Whether it is one of the two kinds, with fields of the right types and no others.</summary>
    public static bool IsSound(string? message)
    {
        if (message is null || message.Length > Longest)
            return false;
        try
        {
            using var json = JsonDocument.Parse(message, new() { MaxDepth = 4 });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return false;
            var parts = json.RootElement.EnumerateObject().ToList();
            return parts.Count == 1
                && parts[0] switch
                {
                    { Name: "description" } part => IsDescription(part.Value),
                    { Name: "candidate" } part => IsCandidate(part.Value),
                    _ => false,
                };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsDescription(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && Has(value, "type", JsonValueKind.String)
        && value.GetProperty("type").GetString() is "offer" or "answer"
        && Has(value, "sdp", JsonValueKind.String)
        && value.EnumerateObject().Count() == 2;

    private static bool IsCandidate(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && Has(value, "candidate", JsonValueKind.String)
        && value
            .EnumerateObject()
            .All(field =>
                field.Name switch
                {
                    "candidate" or "sdpMid" or "usernameFragment" => field.Value.ValueKind
                        is JsonValueKind.String
                            or JsonValueKind.Null,
                    "sdpMLineIndex" => field.Value.ValueKind
                        is JsonValueKind.Number
                            or JsonValueKind.Null,
                    _ => false,
                }
            );

    private static bool Has(JsonElement value, string name, JsonValueKind kind) =>
        value.TryGetProperty(name, out var field) && field.ValueKind == kind;
}
