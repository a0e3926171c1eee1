using System.Globalization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Programming;

/// <summary>The hours an officer types: the usual ones, and for each day of the fair its own where they differ.</summary>
public sealed class HoursDraft
{
    public string? Opens { get; set; }
    public string? Closes { get; set; }
    public List<DayRow>? Days { get; set; }

    /// <summary>The hours as they stand.</summary>
    public static HoursDraft Of(FairHours hours) =>
        new()
        {
            Opens = Clock.Text(hours.Opens),
            Closes = Clock.Text(hours.Closes),
            Days =
            [
                .. Enumerable
                    .Range(0, hours.LastDay.DayNumber - hours.FirstDay.DayNumber + 1)
                    .Select(index => hours.FirstDay.AddDays(index))
                    .Select(day =>
                        DayRow.Of(
                            day,
                            hours.Exceptions.FirstOrDefault(exception => exception.Day == day)
                        )
                    ),
            ],
        };

    /// <summary>The command it means; null, with sentences next to the fields, when a time cannot be read.</summary>
    public SetHours? Read(FormState form, Guid fairId)
    {
        form.Needs(Clock.TryRead(Opens, out var opens), nameof(Opens), "Fairs.Refused.TimeMissing");
        form.Needs(
            Clock.TryRead(Closes, out var closes),
            nameof(Closes),
            "Fairs.Refused.TimeMissing"
        );
        var exceptions = (Days ?? [])
            .Select((row, index) => row.Read(form, index, opens, closes))
            .OfType<DayHours>()
            .ToList();
        return form.IsClean ? new SetHours(fairId, opens, closes, exceptions) : null;
    }
}

/// <summary>The hours of one day, where they differ from the usual ones.</summary>
public sealed class DayRow
{
    public string? Day { get; set; }
    public string? Opens { get; set; }
    public string? Closes { get; set; }
    public bool Closed { get; set; }

    public static DayRow Of(DateOnly day, DayHours? hours) =>
        new()
        {
            Day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Opens = hours?.Opens is { } opens ? Clock.Text(opens) : null,
            Closes = hours?.Closes is { } closes ? Clock.Text(closes) : null,
            Closed = hours is { Opens: null },
        };

    /// <summary>The day's own hours, null when it is as usual; a time left empty is the usual one.</summary>
    public DayHours? Read(FormState form, int index, TimeOnly opens, TimeOnly closes)
    {
        if (
            !DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out var day)
        )
            return null;
        if (Closed)
            return new DayHours(day, null, null);
        if (RowDrafts.AreBlank(Opens, Closes))
            return null;
        var good =
            (string.IsNullOrWhiteSpace(Opens) || Clock.TryRead(Opens, out opens))
            & (string.IsNullOrWhiteSpace(Closes) || Clock.TryRead(Closes, out closes));
        form.Needs(good, $"Days[{index}]", "Fairs.Refused.TimeMissing");
        return new DayHours(day, opens, closes);
    }
}

/// <summary>The programme an officer types.</summary>
public sealed class AgendaDraft
{
    public List<AgendaRow>? Rows { get; set; }
}

/// <summary>One item of the programme.</summary>
public sealed class AgendaRow : IRowDraft
{
    public string? Day { get; set; }
    public string? Starts { get; set; }
    public string? Ends { get; set; }
    public string? TitleVi { get; set; }
    public string? TitleEn { get; set; }
    public string? Speakers { get; set; }
    public string? Place { get; set; }

    // The day is a choice and always says something.
    public bool IsBlank => RowDrafts.AreBlank(Starts, Ends, TitleVi, TitleEn, Speakers, Place);

    public static AgendaRow Of(AgendaItem item) =>
        new()
        {
            Day = item.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Starts = Clock.Text(item.Starts),
            Ends = Clock.Text(item.Ends),
            TitleVi = item.Title.Exactly("vi"),
            TitleEn = item.Title.Exactly("en"),
            Speakers = item.Speakers,
            Place = item.Place,
        };

    /// <summary>The item; sentences next to the fields say what cannot be read.</summary>
    public AgendaItem Read(FormState form, int index)
    {
        form.Needs(
            DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, 0, out var day),
            $"Rows[{index}].Day",
            "Fairs.Refused.DayMissing"
        );
        form.Needs(
            Clock.TryRead(Starts, out var starts),
            $"Rows[{index}].Starts",
            "Fairs.Refused.TimeMissing"
        );
        form.Needs(
            Clock.TryRead(Ends, out var ends),
            $"Rows[{index}].Ends",
            "Fairs.Refused.TimeMissing"
        );
        return new AgendaItem(
            day,
            starts,
            ends,
            LocalText.Of(TitleVi, TitleEn),
            (Speakers ?? "").Trim(),
            (Place ?? "").Trim()
        );
    }
}

/// <summary>Times as inputs of type time write them.</summary>
public static class Clock
{
    /// <summary>Hours and minutes.</summary>
    public static string Text(TimeOnly time) =>
        time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Reads hours and minutes.</summary>
    public static bool TryRead(string? text, out TimeOnly time) =>
        TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out time);
}
