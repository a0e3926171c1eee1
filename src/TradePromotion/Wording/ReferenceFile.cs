using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradePromotion.Wording;

/// <summary>Reference data: lists that are facts, not code. They stand in <c>assets/reference</c> and come along beside the program.</summary>
public static class ReferenceFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>All entries of a file, e.g. <c>countries.json</c>; throws when the file is missing or malformed.</summary>
    public static IReadOnlyList<TEntry> Read<TEntry>(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "reference", name));
        return JsonSerializer.Deserialize<List<TEntry>>(file, Format)!;
    }
}
