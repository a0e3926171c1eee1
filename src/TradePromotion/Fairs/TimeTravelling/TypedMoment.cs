using System.Globalization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.TimeTravelling;

/// <summary>A moment as an officer types it, by the fair's clock.</summary>
public static class TypedMoment
{
    // Days beyond have no place in another zone's calendar, and no fair either.
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>The moment; null for what is none.</summary>
    public static DateTimeOffset? Read(string? typed, string zone) =>
        DateTime.TryParse(typed, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && local.Year is >= FirstYear and <= LastYear
            ? FairHours.MomentOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), zone)
            : null;
}
