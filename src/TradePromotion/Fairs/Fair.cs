using System.Collections.Immutable;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs;

/// <summary>A fair as its rules need it.</summary>
public sealed record Fair(
    Guid Id,
    Guid AgencyId,
    FairHours? Hours,
    FairState State,
    ImmutableSortedDictionary<int, HallLayout> Halls
) : IEvolve<Fair, FairEvent>
{
    public static string StreamType => "fair";

    public static Fair Initial { get; } =
        new(
            Guid.Empty,
            Guid.Empty,
            null,
            default,
            ImmutableSortedDictionary<int, HallLayout>.Empty
        );

    /// <summary>How it was announced.</summary>
    public FairAnnounced? Announced { get; init; }

    /// <summary>The last word on each part that a fair made from this one begins with.</summary>
    public ImmutableSortedDictionary<string, FairEvent> Parts { get; init; } =
        ImmutableSortedDictionary<string, FairEvent>.Empty;

    /// <summary>The agencies that run it together with <see cref="AgencyId"/>.</summary>
    public IReadOnlyList<Guid> CoOrganisers { get; init; } = [];

    public bool IsTemplate { get; init; }

    /// <summary>Whether it has been announced.</summary>
    public bool Exists => Id != Guid.Empty;

    /// <summary>Whether it is over or called off.</summary>
    public bool IsOver => State is FairState.Closed or FairState.Cancelled;

    /// <summary>Whether the actor runs it, for the agency that announced it or for one that helps.</summary>
    public bool IsRunBy(Actor actor) =>
        Exists && (actor.RunsFairsFor(AgencyId) || CoOrganisers.Any(actor.RunsFairsFor));

    /// <summary>The booths of all halls; none until one is laid out.</summary>
    public IReadOnlyList<BoothPlace> Booths => [.. Halls.Values.SelectMany(hall => hall.Booths)];

    /// <summary>The first hall; null until one is laid out.</summary>
    public HallLayout? Hall => Halls.Values.FirstOrDefault();

    /// <summary>The last word on a part, or null.</summary>
    public TEvent? Last<TEvent>()
        where TEvent : FairEvent => Parts.Values.OfType<TEvent>().FirstOrDefault();

    public static Fair Evolve(Fair state, FairEvent @event)
    {
        if (@event is ICarriedOver part)
            state = state with { Parts = state.Parts.SetItem(part.Part, @event) };
        return @event switch
        {
            FairAnnounced e => state with
            {
                Id = e.FairId,
                AgencyId = e.AgencyId,
                Hours = new FairHours(e.FirstDay, e.LastDay, e.Opens, e.Closes, e.Zone),
                Announced = e,
            },
            HallLaidOut e => state with { Halls = state.Halls.SetItem(e.Hall, HallLayout.Of(e)) },
            HallRemoved e => state with
            {
                Halls = state.Halls.Remove(e.Hall),
                Parts = state.Parts.Remove($"hall-{e.Hall}"),
            },
            FairHoursSet e => state with
            {
                Hours = state.Hours! with
                {
                    Opens = e.Opens,
                    Closes = e.Closes,
                    Exceptions = e.Exceptions,
                },
            },
            FairPostponed e => Moved(state, e),
            FairCoOrganisersSet e => state with { CoOrganisers = e.AgencyIds },
            FairTemplateMarked e => state with { IsTemplate = e.IsTemplate },
            FairApplicationsOpened => state with { State = FairState.Applications },
            FairOpened => state with { State = FairState.Live },
            FairClosed => state with { State = FairState.Closed },
            FairCancelled => state with { State = FairState.Cancelled },
            _ => state,
        };
    }

    // Hours of single days and the programme move with the days.
    private static Fair Moved(Fair state, FairPostponed e)
    {
        var hours = state.Hours!;
        return state with
        {
            Hours = hours with
            {
                FirstDay = e.FirstDay,
                LastDay = e.LastDay,
                Exceptions =
                [
                    .. hours.Exceptions.Select(d => d with { Day = d.Day.AddDays(e.DaysLater) }),
                ],
            },
            Parts = state.Parts.SetItems(
                state
                    .Parts.Where(part => part.Value is FairHoursSet or FairAgendaSet)
                    .Select(part =>
                        KeyValuePair.Create(
                            part.Key,
                            ((ICarriedOver)part.Value).CarriedOver(state.Id, e.DaysLater)
                        )
                    )
            ),
        };
    }
}
