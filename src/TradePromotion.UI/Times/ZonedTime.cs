using System.Globalization;

namespace TradePromotion.UI;

/// <summary>A moment as it reads in one zone: a time never stands without the name of its zone.</summary>
/// <param name="Local">The moment with the zone's offset at that moment.</param>
/// <param name="Place">The place that stands for the zone.</param>
public sealed record ZonedTime(DateTimeOffset Local, string Place)
{
    /// <summary>The moment in a zone.</summary>
    /// <param name="moment">Any moment, whatever its offset.</param>
    /// <param name="zone">IANA name, such as Asia/Ho_Chi_Minh.</param>
    /// <param name="place">The place as the reader calls it; without it the one that <see cref="ZoneNames"/> knows.</param>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public static ZonedTime In(DateTimeOffset moment, string zone, string? place = null) =>
        new(
            TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone)),
            string.IsNullOrEmpty(place) ? ZoneNames.Place(zone) : place
        );

    /// <summary>Hours and minutes, 24 hours a day in every language, so that nobody is twelve hours late.</summary>
    public string Clock => Local.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The distance from Greenwich: GMT+7, GMT−3:30, GMT.</summary>
    public string Offset
    {
        get
        {
            var offset = Local.Offset;
            if (offset == TimeSpan.Zero)
                return "GMT";
            var minutes = offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes):00}";
            return $"GMT{(offset < TimeSpan.Zero ? '−' : '+')}{Math.Abs(offset.Hours)}{minutes}";
        }
    }

    /// <summary>Place and offset: Hà Nội (GMT+7).</summary>
    public string Zone => Place == Offset ? Place : $"{Place} ({Offset})";

    /// <summary>Day, hours and zone in short, in a language: 25/11/2026 11:10 · Việt Nam (GMT+7).</summary>
    public string Short(CultureInfo culture) => $"{Local.ToString("d", culture)} {Clock} · {Zone}";

    /// <summary>Weekday and day in a language, without the year: Thứ Hai, 23 tháng 11.</summary>
    public string Day(CultureInfo culture)
    {
        var text =
            $"{Local.ToString("dddd", culture)}, {Local.ToString(culture.DateTimeFormat.MonthDayPattern, culture)}";
        return char.ToUpper(text[0], culture) + text[1..];
    }
}
