namespace TradePromotion.Fairs.Published;

/// <summary>How far a fair has come. Stored by name; never renamed.</summary>
public enum FairState
{
    /// <summary>Everyone may read about it; nobody can apply yet.</summary>
    Announced,

    /// <summary>Companies may apply.</summary>
    Applications,

    /// <summary>Its days have begun; companies may still apply.</summary>
    Live,

    /// <summary>Over; its booths stay as a showroom.</summary>
    Closed,

    /// <summary>Called off.</summary>
    Cancelled,
}

/// <summary>A fair as pages show it.</summary>
public sealed record FairView : IRow
{
    public Guid Id { get; init; }
    public Guid AgencyId { get; init; }
    public string Address { get; init; } = "";
    public LocalText Name { get; init; } = LocalText.Empty;
    public LocalText Lead { get; init; } = LocalText.Empty;
    public DateOnly FirstDay { get; init; }
    public DateOnly LastDay { get; init; }
    public TimeOnly Opens { get; init; }
    public TimeOnly Closes { get; init; }
    public string Zone { get; init; } = "";
    public IReadOnlyList<string> Sectors { get; init; } = [];
    public FairState State { get; init; }
    public FairKind Kind { get; init; }

    /// <summary>Days with hours of their own.</summary>
    public IReadOnlyList<DayHours> Exceptions { get; init; } = [];

    /// <summary>The agencies that run it together with <see cref="AgencyId"/>.</summary>
    public IReadOnlyList<Guid> CoOrganisers { get; init; } = [];

    /// <summary>Whether officers find it first when they make a new fair from an old one.</summary>
    public bool IsTemplate { get; init; }

    /// <summary>The day it was first meant to begin, when it was postponed.</summary>
    public DateOnly? PostponedFrom { get; init; }

    /// <summary>How often it was moved or called off: the SEQUENCE of its calendar entry.</summary>
    public int Revision { get; init; }
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Why it was postponed or called off.</summary>
    public LocalText Notice { get; init; } = LocalText.Empty;

    /// <summary>The halls' plans, by their numbers.</summary>
    public IReadOnlyList<HallLayout> Halls { get; init; } = [];

    /// <summary>The first hall's plan; null until it is laid out.</summary>
    public HallLayout? Hall => Halls.Count > 0 ? Halls[0] : null;

    /// <summary>The booths of all halls.</summary>
    public IReadOnlyList<BoothPlace> Booths() => [.. Halls.SelectMany(hall => hall.Booths)];

    /// <summary>The first moment of the whole fair, in UTC.</summary>
    public DateTimeOffset OpensAt { get; init; }

    /// <summary>The end of the whole fair, in UTC.</summary>
    public DateTimeOffset ClosesAt { get; init; }
    public DateTimeOffset AnnouncedAt { get; init; }

    /// <summary>When it is open, day by day.</summary>
    public FairHours Hours() =>
        new(FirstDay, LastDay, Opens, Closes, Zone) { Exceptions = Exceptions };

    /// <summary>Whether it is over or called off.</summary>
    public bool IsOver() => State is FairState.Closed or FairState.Cancelled;

    /// <summary>When people can be met at it, as moments, a period a day; never once it is over or called off.</summary>
    public IReadOnlyList<Period> OpenDays() => IsOver() ? [] : Hours().Days;

    /// <summary>Whether the actor runs it, for the agency that announced it or for one that helps.</summary>
    public bool IsRunBy(Actor actor) =>
        actor.RunsFairsFor(AgencyId) || CoOrganisers.Any(actor.RunsFairsFor);

    /// <summary>Whether companies may apply.</summary>
    public bool TakesApplications() => State is FairState.Applications or FairState.Live;
}

/// <summary>Keeps <see cref="FairView"/>.</summary>
public sealed class FairViewProjection : View<FairView>
{
    public FairViewProjection()
        : base("fair", version: 3)
    {
        Starts<FairAnnounced>(
            (e, at) =>
                Timed(
                    new FairView
                    {
                        Id = e.FairId,
                        AgencyId = e.AgencyId,
                        Address = e.Address,
                        Name = e.Name,
                        Lead = e.Lead,
                        FirstDay = e.FirstDay,
                        LastDay = e.LastDay,
                        Opens = e.Opens,
                        Closes = e.Closes,
                        Zone = e.Zone,
                        Sectors = e.Sectors,
                        AnnouncedAt = at.At,
                        ChangedAt = at.At,
                    }
                )
        );
        Changes<FairDescribed>(
            e => e.FairId,
            (row, e, _) =>
                row with
                {
                    Name = e.Name,
                    Lead = e.Lead,
                    Kind = e.Kind,
                    Sectors = e.Sectors,
                }
        );
        Changes<FairHoursSet>(
            e => e.FairId,
            (row, e, _) =>
                Timed(row with { Opens = e.Opens, Closes = e.Closes, Exceptions = e.Exceptions })
        );
        Changes<FairPostponed>(
            e => e.FairId,
            (row, e, at) =>
                Timed(
                    row with
                    {
                        Revision = row.Revision + 1,
                        ChangedAt = at.At,
                        FirstDay = e.FirstDay,
                        LastDay = e.LastDay,
                        PostponedFrom = row.PostponedFrom ?? row.FirstDay,
                        Notice = e.Reason,
                        Exceptions =
                        [
                            .. row.Exceptions.Select(day =>
                                day with
                                {
                                    Day = day.Day.AddDays(e.DaysLater),
                                }
                            ),
                        ],
                    }
                )
        );
        Changes<FairCancelled>(
            e => e.FairId,
            (row, e, at) =>
                row with
                {
                    State = FairState.Cancelled,
                    Notice = e.Reason,
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<FairTemplateMarked>(
            e => e.FairId,
            (row, e, _) => row with { IsTemplate = e.IsTemplate }
        );
        Changes<FairCoOrganisersSet>(
            e => e.FairId,
            (row, e, _) => row with { CoOrganisers = e.AgencyIds }
        );
        Changes<HallLaidOut>(
            e => e.FairId,
            (row, e, _) =>
                row with
                {
                    Halls =
                    [
                        .. row
                            .Halls.Where(hall => hall.Hall != e.Hall)
                            .Append(HallLayout.Of(e))
                            .OrderBy(hall => hall.Hall),
                    ],
                }
        );
        Changes<HallRemoved>(
            e => e.FairId,
            (row, e, _) =>
                row with
                {
                    Halls = [.. row.Halls.Where(hall => hall.Hall != e.Hall)],
                }
        );
        Changes<FairApplicationsOpened>(
            e => e.FairId,
            (row, _, _) => row with { State = FairState.Applications }
        );
        Changes<FairOpened>(e => e.FairId, (row, _, _) => row with { State = FairState.Live });
        Changes<FairClosed>(e => e.FairId, (row, _, _) => row with { State = FairState.Closed });
        Unique(nameof(FairView.Address));
        Index(nameof(FairView.AgencyId));
    }

    private static FairView Timed(FairView row)
    {
        var hours = row.Hours();
        return row with { OpensAt = hours.OpensAt, ClosesAt = hours.ClosesAt };
    }
}
