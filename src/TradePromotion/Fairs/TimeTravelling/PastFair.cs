using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Fairs.TimeTravelling;

/// <summary>A booth somebody had.</summary>
public sealed record PastBooth(string Number, LocalText Company, string Sector, int Staff);

/// <summary>A step the fair took.</summary>
/// <param name="Hall">Of a step that is about one hall: its name.</param>
public sealed record FairMoment(DateTimeOffset At, string Event, LocalText? Hall = null)
{
    /// <summary>The steps these events made. A hall that was taken away is called as it was last.</summary>
    public static IReadOnlyList<FairMoment> Of(
        IEnumerable<(DateTimeOffset At, string Type, object? Event)> events
    )
    {
        var halls = new Dictionary<int, LocalText>();
        var moments = new List<FairMoment>();
        foreach (var (at, type, happened) in events)
        {
            if (happened is HallLaidOut laid)
                halls[laid.Hall] = laid.Name;
            int? hall = happened switch
            {
                HallLaidOut e => e.Hall,
                HallRemoved e => e.Hall,
                _ => null,
            };
            moments.Add(new(at, type, hall is { } number ? halls.GetValueOrDefault(number) : null));
        }
        return moments;
    }
}

/// <summary>
/// A fair as it stood at a moment: folded from the events up to then. Views, which only know today, say no more than which streams there are.
/// </summary>
/// <param name="Fair">Not announced yet when it does not exist.</param>
/// <param name="Booths">The booths that had been given, in their order.</param>
/// <param name="Waiting">Applications nobody had answered.</param>
/// <param name="Visitors">People who were registered.</param>
/// <param name="Moments">Everything that ever happened to the fair itself, in order.</param>
public sealed record PastFair(
    Fair Fair,
    IReadOnlyList<PastBooth> Booths,
    int Waiting,
    int Visitors,
    IReadOnlyList<FairMoment> Moments
)
{
    /// <summary>Visitors on the days before: each counts once a day.</summary>
    public int Visits { get; init; }

    /// <summary>Meetings that had been agreed on and not called off.</summary>
    public int Arranged { get; init; }

    /// <summary>Meetings at which both had met.</summary>
    public int Held { get; init; }

    /// <summary>Looks back. Whoever asks answers for who may see it.</summary>
    public static async Task<PastFair> At(
        Store store,
        Views views,
        Guid fairId,
        DateTimeOffset moment,
        CancellationToken cancel = default
    )
    {
        var asOf = new AsOf(null, moment, null);
        var fair = (await store.Load<Fair, FairEvent>(fairId, asOf, cancel)).State;
        var places = fair.Booths.OrderBy(b => b.Number, StringComparer.Ordinal).ToList();
        var stood = await store.LoadMany<BoothAsItStood, BoothEvent>(
            [.. places.Select(place => BoothIds.Booth(fairId, place.Number))],
            asOf,
            cancel
        );
        var companies = await store.LoadMany<CompanyAsItStood, CompanyEvent>(
            [.. stood.Values.Select(b => b.CompanyId).OfType<Guid>()],
            asOf,
            cancel
        );
        var booths = places
            .Select(place => (place.Number, Booth: stood[BoothIds.Booth(fairId, place.Number)]))
            .Where(b => b.Booth.CompanyId is not null)
            .Select(b => new PastBooth(
                b.Number,
                companies[b.Booth.CompanyId!.Value].Name,
                b.Booth.Sector,
                b.Booth.Staff
            ))
            .ToList();
        await using var read = views.Read();
        var applications = await store.LoadMany<ApplicationAsItStood, ApplicationEvent>(
            await read.Of<ApplicationView>()
                .Where(a => a.FairId == fairId)
                .Select(a => a.Id)
                .ToListAsync(cancel),
            asOf,
            cancel
        );
        var registrations = await store.LoadMany<RegistrationAsItStood, RegistrationEvent>(
            await read.Of<RegistrationView>()
                .Where(r => r.FairId == fairId)
                .Select(r => r.Id)
                .ToListAsync(cancel),
            asOf,
            cancel
        );
        var meetings = await store.LoadMany<MeetingAsItStood, MeetingEvent>(
            await read.Of<MeetingView>()
                .Where(m => m.FairId == fairId)
                .Select(m => m.Id)
                .ToListAsync(cancel),
            asOf,
            cancel
        );
        var days = fair.Exists
            ? await read.Of<FairVisitsView>().Where(v => v.FairId == fairId).ToListAsync(cancel)
            : [];
        var events = new List<(DateTimeOffset, string, object?)>();
        await foreach (var @event in store.ReadStream(fairId, cancel: cancel))
            events.Add((@event.At, @event.Type, @event.Data));
        return new(
            fair,
            booths,
            applications.Values.Count(a => a.State == ApplicationState.Waiting),
            registrations.Values.Count(r => r.IsRegistered),
            FairMoment.Of(events)
        )
        {
            Visits = days.Where(v => v.Day < fair.Hours!.DayOf(moment)).Sum(v => v.Visitors),
            Arranged = meetings.Values.Count(m => m.Arranged),
            Held = meetings.Values.Count(m => m.Held),
        };
    }
}
