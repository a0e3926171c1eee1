using TradePromotion.Demo.Content;

namespace TradePromotion.Demo.Loading;

/// <summary>
/// Loads the demo world by the commands people would give. Once complete, loading again does nothing; cut short, it goes on where it stopped,
/// because every command knows what it has done before.
/// </summary>
public sealed class DemoWorld(
    Desk desk,
    Store store,
    IConfiguration configuration,
    TimeProvider clock,
    PeopleLoader people,
    CompanyLoader companies,
    NeedsLoader needs,
    ProductLoader products,
    FairLoader fairs,
    FairPageLoader pages,
    MeetingLoader meetings,
    VisitLoader visits,
    DeskLoader desks
)
{
    /// <summary>Loads what is missing.</summary>
    /// <param name="progress">Gets the share that is done, 0 to 1.</param>
    /// <returns>The moment the world lies around.</returns>
    /// <exception cref="InvalidOperationException">The installation is no demonstration.</exception>
    public async Task<DateTimeOffset> Load(Action<double> progress, CancellationToken cancel)
    {
        if (!DemoMode.IsOn(configuration))
            throw new InvalidOperationException("The demo world is loaded in demo mode only.");
        var before = (
            await store.Load<WorldState, WorldEvent>(WorldState.Id, cancel: cancel)
        ).State;
        if (before is { IsComplete: true, Moment: { } loaded })
            return loaded;

        var moment = before.Moment ?? DemoMode.Moment(configuration, clock.GetUtcNow());
        await desk.Execute(new BeginWorld(moment), Actor.Platform, cancel);
        await Load(DemoContent.Read(), moment, progress, cancel);
        await desk.Execute(new CompleteWorld(), Actor.Platform, cancel);
        progress(1);
        return moment;
    }

    private async Task Load(
        DemoContent world,
        DateTimeOffset moment,
        Action<double> progress,
        CancellationToken cancel
    )
    {
        var calendar = new DemoCalendar(moment, world.Fairs.Live);
        var (agency, live, announced) = (world.Agency, world.Fairs.Live, world.Fairs.Announced);
        var officer = agency.Officers[0];
        var step = Counter(StepsIn(world), progress);

        await people.Load(world, step, cancel);
        await companies.LoadAgency(agency, cancel);
        await Each(
            world.Companies,
            async (company, stop) =>
            {
                await companies.Load(company, officer, stop);
                await products.Load(company, stop);
                await needs.Load(company, stop);
            }
        );
        await Each(
            world.Buyers,
            async (buyer, stop) =>
            {
                await companies.Load(buyer, officer, stop);
                await needs.Load(buyer, stop);
            }
        );
        await Each(
            world.Fairs.Past,
            async (fair, stop) => await fairs.Remember(fair, world, calendar, stop)
        );
        foreach (var fair in new[] { live, announced })
            await fairs.Announce(fair, agency, calendar, cancel);
        await desks.SetTerms(world, cancel);
        await Each(
            world.Exhibitors,
            async (e, stop) => await fairs.Exhibit(e, live, e.Booth!.Number, officer, stop)
        );
        foreach (var fair in new[] { live, announced })
        foreach (var company in world.Companies.Where(c => fair.Applicants.Contains(c.Key)))
            await fairs.Apply(company, fair, cancel);
        await pages.Load(live, officer, calendar, cancel);
        await Each(
            FairPageLoader.Registered(world),
            async (buyer, stop) => await pages.Register(buyer, live, stop)
        );
        await fairs.Open(live, officer, moment, cancel);
        await visits.Load(world, calendar, step, cancel);
        await Each(
            world.Meetings,
            async (meeting, stop) => await meetings.Load(meeting, world, calendar, stop)
        );
        await desks.Load(world, calendar, step, cancel);

        Task Each<T>(IEnumerable<T> things, Func<T, CancellationToken, Task> load) =>
            Parallel.ForEachAsync(
                things,
                Abreast.Options(cancel),
                async (thing, stop) =>
                {
                    await load(thing, stop);
                    step();
                }
            );
    }

    private static int StepsIn(DemoContent world) =>
        world.Agency.Officers.Count
        + 2
        + world.Companies.Sum(c => c.Staff.Count + 1)
        + world.Exhibitors.Count
        + world.Buyers.Count * 2
        + FairPageLoader.Registered(world).Count()
        + world.Fairs.Past.Count
        + VisitLoader.Count(world)
        + world.Meetings.Count
        + world.Desk.Steps;

    private static Action Counter(int steps, Action<double> progress)
    {
        var done = 0;
        return () => progress((double)Interlocked.Increment(ref done) / steps);
    }
}
