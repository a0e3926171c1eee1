using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Published;

/// <summary>When somebody can be reached at a booth.</summary>
/// <param name="Time">As moments.</param>
/// <param name="People">Who of the staff; nobody means that it is answered from afar.</param>
public sealed record BoothTime(Period Time, IReadOnlyList<Guid> People)
{
    /// <summary>A booth's times in their order, on the days its fair has now.</summary>
    public static IReadOnlyList<BoothTime> Of(BoothView booth, FairView fair) =>
        [
            .. booth
                .Roster.Where(duty => duty.Day <= fair.LastDay.DayNumber - fair.FirstDay.DayNumber)
                .Select(duty => new BoothTime(
                    Moments(duty, fair),
                    // Somebody may have left the booth since.
                    [.. duty.People.Where(booth.Staff.Contains)]
                ))
                .OrderBy(time => time.Time.From),
        ];

    private static Period Moments(BoothDuty duty, FairView fair)
    {
        var day = fair.FirstDay.AddDays(duty.Day);
        var end = duty.To > duty.From ? day : day.AddDays(1);
        return new(
            FairHours.MomentOf(day, duty.From, fair.Zone),
            FairHours.MomentOf(end, duty.To, fair.Zone)
        );
    }
}
