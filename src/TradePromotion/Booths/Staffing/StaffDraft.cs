using System.Globalization;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Staffing;

/// <summary>Whom an exhibitor chose to stand at a booth, and what is told of them.</summary>
public sealed class StaffDraft
{
    public List<string>? People { get; set; }
    public List<StaffCardDraft>? Cards { get; set; }
}

/// <summary>What is told of one person.</summary>
public sealed class StaffCardDraft
{
    public Guid Person { get; set; }
    public string? DutyVi { get; set; }
    public string? DutyEn { get; set; }
    public IFormFile? Photo { get; set; }
    public bool WithoutPhoto { get; set; }

    /// <summary>What the booth tells of somebody now.</summary>
    public static StaffCardDraft Of(Guid person, StaffCard? card) =>
        new()
        {
            Person = person,
            DutyVi = card?.Duty.Exactly("vi"),
            DutyEn = card?.Duty.Exactly("en"),
        };

    /// <summary>The card it means; null when it tells nothing.</summary>
    public StaffCard? Card(Guid? photo) =>
        LocalText.Of(DutyVi, DutyEn) is var duty && (photo is not null || !duty.IsEmpty)
            ? new(Person, photo, duty)
            : null;
}

/// <summary>The roster an exhibitor typed, a row a day.</summary>
public sealed class RosterDraft
{
    public List<RosterRow>? Rows { get; set; }
}

/// <summary>One day of the roster.</summary>
public sealed class RosterRow
{
    public int Day { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public List<string>? People { get; set; }

    /// <summary>Whether nobody can be reached that day.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(To);

    /// <summary>A day as the roster has it.</summary>
    public static RosterRow Of(int day, BoothDuty? duty) =>
        new()
        {
            Day = day,
            From = duty?.From.ToString("HH:mm", CultureInfo.InvariantCulture),
            To = duty?.To.ToString("HH:mm", CultureInfo.InvariantCulture),
            People = [.. duty?.People.Select(id => id.ToString()) ?? []],
        };

    /// <summary>The fair's days that are not over, as the roster has them; none of a fair that is over.</summary>
    public static IReadOnlyList<RosterRow> Coming(
        BoothView booth,
        FairView fair,
        DateTimeOffset now
    ) =>
        fair.IsOver()
            ? []
            :
            [
                .. fair.Hours()
                    .OpenDays.Select(day => day.Day.DayNumber - fair.FirstDay.DayNumber)
                    .Where(day => day >= Today(fair, now))
                    .Select(day => Of(day, booth.Roster.FirstOrDefault(duty => duty.Day == day))),
            ];

    /// <summary>What was said of days that are over: it stays, of those who are still at the booth.</summary>
    public static IEnumerable<BoothDuty> Past(BoothView booth, FairView fair, DateTimeOffset now) =>
        booth
            .Roster.Where(duty => duty.Day < Today(fair, now))
            .Select(duty => duty with { People = [.. duty.People.Where(booth.Staff.Contains)] });

    private static int Today(FairView fair, DateTimeOffset now) =>
        fair.Hours().DayOf(now).DayNumber - fair.FirstDay.DayNumber;

    /// <summary>The duty it means.</summary>
    /// <exception cref="Refusal">A time cannot be read.</exception>
    public BoothDuty Read()
    {
        Refusal.UnlessAt(
            $"Roster[{Day}]",
            TimeOnly.TryParse(From, CultureInfo.InvariantCulture, out var from)
                & TimeOnly.TryParse(To, CultureInfo.InvariantCulture, out var to),
            "Booths.Refused.RosterTimes"
        );
        return new(
            Day,
            from,
            to,
            [.. (People ?? []).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)]
        );
    }
}
