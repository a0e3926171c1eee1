using System.Globalization;

namespace TradePromotion.Fairs.Managing;

/// <summary>The new days an officer types, and why.</summary>
public sealed class PostponeDraft
{
    public string? FirstDay { get; set; }
    public string? LastDay { get; set; }
    public string? ReasonVi { get; set; }
    public string? ReasonEn { get; set; }

    /// <summary>The command it means; null, with sentences next to the fields, when a day cannot be read.</summary>
    public PostponeFair? Read(FormState form, Guid fairId, DateTimeOffset now)
    {
        var first = Day(form, FirstDay, nameof(FirstDay));
        var last = Day(form, LastDay, nameof(LastDay));
        return form.IsClean
            ? new PostponeFair(fairId, first, last, LocalText.Of(ReasonVi, ReasonEn), now)
            : null;
    }

    private static DateOnly Day(FormState form, string? text, string field)
    {
        form.Needs(
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                0,
                out var day
            ),
            field,
            "Fairs.Refused.DayMissing"
        );
        return day;
    }
}

/// <summary>Why an officer calls the fair off.</summary>
public sealed class CancelDraft
{
    public string? ReasonVi { get; set; }
    public string? ReasonEn { get; set; }
}

/// <summary>Which agencies help.</summary>
public sealed class ShareDraft
{
    public List<string>? Agencies { get; set; }
}
