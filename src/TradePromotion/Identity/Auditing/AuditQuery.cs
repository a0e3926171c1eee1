using System.Globalization;
using System.Reflection;

namespace TradePromotion.Identity.Auditing;

/// <summary>What an auditor looks for.</summary>
/// <param name="Who">A part of a name or e-mail address, a person's id, or empty for everybody.</param>
/// <param name="Area">The module whose events are meant, see <see cref="Areas"/>; empty for all.</param>
/// <param name="Day">The day, <c>yyyy-MM-dd</c>, on the auditor's clock; empty for all.</param>
/// <param name="Before">Only what happened before this position: the further pages.</param>
public sealed record AuditQuery(
    string? Who = null,
    string? Area = null,
    string? Day = null,
    long? Before = null
)
{
    private static readonly Dictionary<string, string[]> Names = typeof(AuditQuery)
        .Assembly.GetTypes()
        .Select(type => (type.Namespace, Event: type.GetCustomAttribute<EventNameAttribute>()))
        .Where(pair => pair.Event is not null && pair.Namespace is not null)
        .GroupBy(pair => pair.Namespace!.Split('.')[1])
        .ToDictionary(g => g.Key, g => g.Select(pair => pair.Event!.StoredName).ToArray());

    /// <summary>The modules that have events.</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [.. Names.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The stored names of the area's events; null for all areas.</summary>
    public string[]? Types => Area is null ? null : Names.GetValueOrDefault(Area);

    /// <summary>The module of an event by its stored name; empty for one this program no longer has.</summary>
    public static string AreaOf(string storedName) =>
        Names.FirstOrDefault(area => area.Value.Contains(storedName)).Key ?? "";

    /// <summary>The moments the day begins and ends on this clock; null for all days, or one that is none.</summary>
    public (DateTimeOffset From, DateTimeOffset To)? DayIn(TimeZoneInfo zone)
    {
        if (
            !DateOnly.TryParseExact(
                Day,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            || day == DateOnly.MaxValue
            || day <= DateOnly.MinValue.AddDays(1)
        )
            return null;
        return (Start(day), Start(day.AddDays(1)));

        DateTimeOffset Start(DateOnly of)
        {
            var midnight = of.ToDateTime(TimeOnly.MinValue);
            if (zone.IsInvalidTime(midnight))
                midnight = midnight.AddHours(1);
            return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
        }
    }

    /// <summary>The query of an address.</summary>
    public string Text
    {
        get
        {
            var parts = new[]
            {
                ("who", Who),
                ("area", Area),
                ("day", Day),
                ("before", Before?.ToString(CultureInfo.InvariantCulture)),
            }
                .Where(part => !string.IsNullOrEmpty(part.Item2))
                .Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}");
            return string.Join('&', parts) is { Length: > 0 } query ? $"?{query}" : "";
        }
    }
}
