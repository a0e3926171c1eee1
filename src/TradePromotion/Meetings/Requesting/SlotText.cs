using System.Globalization;

namespace TradePromotion.Meetings.Requesting;

/// <summary>A slot as forms post it: its beginning in UTC.</summary>
public static class SlotText
{
    private const string Format = "yyyyMMdd'T'HHmm'Z'";

    /// <summary>Writes a slot.</summary>
    public static string Of(Period slot) =>
        slot.From.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads a slot; null for anything else.</summary>
    public static Period? Read(string? text) =>
        DateTimeOffset.TryParseExact(
            text,
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var from
        )
            ? new Period(from, from + FreeSlots.Length)
            : null;

    /// <summary>Reads the slots among these texts.</summary>
    public static IEnumerable<Period> ReadAll(IEnumerable<string>? texts) =>
        (texts ?? []).Select(Read).OfType<Period>();
}
