namespace TradePromotion.Fairs.Published;

/// <summary>What has happened to a fair.</summary>
public abstract record FairEvent;

/// <summary>An agency announced a fair.</summary>
/// <param name="Address">The short name in its addresses; unique.</param>
/// <param name="Opens">Each day's opening, by the clock of <paramref name="Zone"/>.</param>
/// <param name="Zone">IANA time zone of the fair.</param>
[EventName("fair_announced")]
public sealed record FairAnnounced(
    Guid FairId,
    Guid AgencyId,
    string Address,
    LocalText Name,
    LocalText Lead,
    DateOnly FirstDay,
    DateOnly LastDay,
    TimeOnly Opens,
    TimeOnly Closes,
    string Zone,
    IReadOnlyList<string> Sectors
) : FairEvent;

/// <summary>The place of one booth on the plan, in metres from the hall's upper left corner.</summary>
/// <param name="Type">How it stands: one of <see cref="BoothTypes"/>.</param>
/// <param name="Block">The sector or pavilion it belongs to; see <see cref="HallBlocks"/>.</param>
public sealed record BoothPlace(
    string Number,
    decimal X,
    decimal Y,
    decimal Width,
    decimal Depth,
    string Type = BoothTypes.Standard,
    string Block = ""
) : IOnPlan;

/// <summary>The place of the stage on the plan, in metres from the hall's upper left corner.</summary>
public sealed record StagePlace(decimal X, decimal Y, decimal Width, decimal Depth) : IOnPlan;

/// <summary>A hall's plan from now on. Booths already assigned keep their places.</summary>
/// <param name="Stage">The stage of plans drawn before there were <paramref name="Places"/>.</param>
/// <param name="Places">Everything that is not a booth.</param>
/// <param name="Hall">Which hall; plans of fairs that had only one are of hall 1.</param>
/// <param name="Backdrop">The picture under the plan while it is drawn.</param>
[EventName("hall_laid_out")]
public sealed record HallLaidOut(
    Guid FairId,
    LocalText Name,
    decimal Width,
    decimal Depth,
    IReadOnlyList<BoothPlace> Booths,
    StagePlace? Stage = null,
    IReadOnlyList<HallPlace>? Places = null,
    int Hall = 1,
    HallBackdrop? Backdrop = null
) : FairEvent, ICarriedOver
{
    string ICarriedOver.Part => $"hall-{Hall}";

    FairEvent ICarriedOver.CarriedOver(Guid fairId, int daysLater) => this with { FairId = fairId };
}

/// <summary>A hall is no part of the fair any more.</summary>
[EventName("hall_removed")]
public sealed record HallRemoved(Guid FairId, int Hall) : FairEvent;

/// <summary>Companies may apply from now on.</summary>
[EventName("fair_applications_opened")]
public sealed record FairApplicationsOpened(Guid FairId) : FairEvent;

/// <summary>The fair is live.</summary>
[EventName("fair_opened")]
public sealed record FairOpened(Guid FairId) : FairEvent;

/// <summary>The fair is over; its booths stay as a showroom.</summary>
[EventName("fair_closed")]
public sealed record FairClosed(Guid FairId) : FairEvent;
