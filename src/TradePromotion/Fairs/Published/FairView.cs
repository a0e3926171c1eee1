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
    public FairHours Hours() => new(FirstDay, LastDay, Opens, Closes, Zone);

    /// <summary>Whether companies may apply.</summary>
    public bool TakesApplications() => State is FairState.Applications or FairState.Live;
}

/// <summary>Keeps <see cref="FairView"/>.</summary>
public sealed class FairViewProjection : View<FairView>
{
    public FairViewProjection()
        : base("fair", version: 2)
    {
        Starts<FairAnnounced>(
            (e, at) =>
            {
                var row = new FairView
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
                };
                var hours = row.Hours();
                return row with { OpensAt = hours.OpensAt, ClosesAt = hours.ClosesAt };
            }
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
        Changes<FairApplicationsOpened>(
            e => e.FairId,
            (row, _, _) => row with { State = FairState.Applications }
        );
        Changes<FairOpened>(e => e.FairId, (row, _, _) => row with { State = FairState.Live });
        Changes<FairClosed>(e => e.FairId, (row, _, _) => row with { State = FairState.Closed });
        Unique(nameof(FairView.Address));
        Index(nameof(FairView.AgencyId));
    }
}
