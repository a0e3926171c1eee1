namespace TradePromotion.Fairs.Published;

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
