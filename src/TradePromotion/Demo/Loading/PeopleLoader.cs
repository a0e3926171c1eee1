using TradePromotion.Demo.Content;
using TradePromotion.Identity.Published;

namespace TradePromotion.Demo.Loading;

/// <summary>Registers the people of the demo world, all with the demo password.</summary>
public sealed class PeopleLoader(IServiceScopeFactory scopes)
{
    private const string Vietnam = "Asia/Ho_Chi_Minh";

    /// <summary>Registers everybody; tells <paramref name="done"/> after each.</summary>
    public Task Load(DemoContent world, Action done, CancellationToken cancel)
    {
        (DemoPerson Person, string Zone, Role Role)[] people =
        [
            (world.Agency.Administrator, Vietnam, Role.Administrator),
            .. world.Agency.Officers.Select(p => (p, Vietnam, Role.Officer)),
            .. world.Companies.SelectMany(c => c.Staff).Select(p => (p, Vietnam, Role.Exhibitor)),
            .. world.Buyers.Select(b => (b.Person, b.Zone, Role.Buyer)),
            (world.Desk.Pavilion.Person, Vietnam, Role.Exhibitor),
        ];
        return Parallel.ForEachAsync(
            people,
            Abreast.Options(cancel),
            async (entry, stop) =>
            {
                // The password's database context serves one at a time.
                await using var scope = scopes.CreateAsyncScope();
                var (person, zone, role) = entry;
                await scope
                    .ServiceProvider.GetRequiredService<DemoPeople>()
                    .Add(
                        DemoIds.Person(person),
                        person.Name,
                        person.Email,
                        DemoMode.Password,
                        role == Role.Buyer ? "en" : "vi",
                        zone,
                        person.Languages ?? [],
                        [role],
                        stop
                    );
                done();
            }
        );
    }
}

/// <summary>How many commands are under way at once while loading.</summary>
internal static class Abreast
{
    public static ParallelOptions Options(CancellationToken cancel) =>
        new() { MaxDegreeOfParallelism = 8, CancellationToken = cancel };
}
