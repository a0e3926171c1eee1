using TradePromotion.Booths.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Reporting.Counting;

/// <summary>What an officer counts at a fair.</summary>
public enum Measure
{
    Visitors,
    BoothVisits,
    ApplicationsWaiting,
    ApplicationsAdmitted,
    ApplicationsDeclined,
    MeetingsRequested,
    MeetingsAccepted,
    MeetingsHeld,
    MeetingsMissed,
    MeetingsDeclined,
    MeetingsCancelled,
    MeetingsExpired,
}

/// <summary>What belongs to a measure.</summary>
public static class Measures
{
    /// <summary>The event that makes a thing count under the measure.</summary>
    public static Type CountedBy(Measure measure) =>
        measure switch
        {
            Measure.Visitors => typeof(FairVisited),
            Measure.BoothVisits => typeof(BoothVisited),
            Measure.ApplicationsWaiting => typeof(ExhibitorApplied),
            Measure.ApplicationsAdmitted => typeof(ExhibitorAdmitted),
            Measure.ApplicationsDeclined => typeof(ExhibitorDeclined),
            Measure.MeetingsRequested => typeof(MeetingRequested),
            Measure.MeetingsAccepted => typeof(MeetingAccepted),
            Measure.MeetingsHeld => typeof(MeetingStarted),
            Measure.MeetingsMissed => typeof(MeetingNoShowRecorded),
            Measure.MeetingsDeclined => typeof(MeetingDeclined),
            Measure.MeetingsCancelled => typeof(MeetingCancelled),
            Measure.MeetingsExpired => typeof(MeetingExpired),
            _ => throw new ArgumentOutOfRangeException(nameof(measure)),
        };

    /// <summary>All events that change any measure, for whoever watches them live.</summary>
    public static IReadOnlyCollection<Type> ChangedBy { get; } =
    [.. Enum.GetValues<Measure>().Select(CountedBy)];
}
