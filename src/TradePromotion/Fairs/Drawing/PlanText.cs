using System.Text.Json;
using System.Text.Json.Serialization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Drawing;

/// <summary>A drawn plan as a form carries it.</summary>
public static class PlanText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Writes it.</summary>
    public static string Write(HallLayout hall) => JsonSerializer.Serialize(hall, Options);

    /// <summary>Reads it; null when it is not a plan.</summary>
    public static HallLayout? Read(string? text)
    {
        try
        {
            return
                JsonSerializer.Deserialize<HallLayout>(text ?? "null", Options)
                    is { Booths: not null, Name: not null } hall
                && hall.Booths.All(b => b is { Number: not null, Type: not null, Block: not null })
                && (hall.Places ?? []).All(p => p is not null && Enum.IsDefined(p.Kind))
                ? hall
                : null;
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or InvalidOperationException
                        or FormatException
                        or NotSupportedException
            )
        {
            return null;
        }
    }
}
