using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.Registering;

namespace TradePromotion.Fairs.TimeTravelling;

/// <summary>A booth somebody had.</summary>
public sealed record PastBooth(string Number, LocalText Company, string Sector, int Staff);

/// <summary>A step the fair took.</summary>
public sealed record FairMoment(DateTimeOffset At, string Event);

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
        var booths = new List<PastBooth>();
        foreach (var place in fair.Booths.OrderBy(b => b.Number, StringComparer.Ordinal))
        {
            var booth = (
                await store.Load<BoothAsItStood, BoothEvent>(
                    BoothIds.Booth(fairId, place.Number),
                    asOf,
                    cancel
                )
            ).State;
            if (booth.CompanyId is not { } companyId)
                continue;
            var company = (
                await store.Load<CompanyAsItStood, CompanyEvent>(companyId, asOf, cancel)
            ).State;
            booths.Add(new(place.Number, company.Name, booth.Sector, booth.Staff));
        }
        await using var read = views.Read();
        var applications = await read.Of<ApplicationView>()
            .Where(a => a.FairId == fairId)
            .Select(a => a.Id)
            .ToListAsync(cancel);
        var waiting = 0;
        foreach (var id in applications)
            if (
                (await store.Load<ApplicationAsItStood, ApplicationEvent>(id, asOf, cancel))
                    .State
                    .State == ApplicationState.Waiting
            )
                waiting++;
        var registrations = await read.Of<RegistrationView>()
            .Where(r => r.FairId == fairId)
            .Select(r => r.Id)
            .ToListAsync(cancel);
        var visitors = 0;
        foreach (var id in registrations)
            if (
                (await store.Load<Registration, RegistrationEvent>(id, asOf, cancel)).State.State
                == RegistrationState.Registered
            )
                visitors++;
        var moments = new List<FairMoment>();
        await foreach (var @event in store.ReadStream(fairId, cancel: cancel))
            moments.Add(new(@event.At, @event.Type));
        return new(fair, booths, waiting, visitors, moments);
    }
}
