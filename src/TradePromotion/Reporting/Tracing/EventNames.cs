using System.Reflection;

namespace TradePromotion.Reporting.Tracing;

/// <summary>The names events are stored under.</summary>
public static class EventNames
{
    /// <summary>The stored name of an event type.</summary>
    public static string Of(Type type) => type.GetCustomAttribute<EventNameAttribute>()!.StoredName;
}
