using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.Conventions;

namespace TradePromotion.EventStore;

/// <summary>The read models: asking them, waiting for them, and looking after them.</summary>
public sealed class Views
{
    // Where another node applies the events, its word may be lost with a connection; so one looks now and then, too.
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    private readonly StoreContext _store;
    private readonly IReadOnlyList<ViewRuntime> _views;
    private readonly ViewTables _tables;
    private readonly Lazy<PooledDbContextFactory<ViewContext>> _contexts;
    private readonly ViewStatuses _statuses;

    internal Views(StoreContext store)
    {
        _store = store;
        _views = [.. store.Options.Views.Select(v => v.Bind(store))];
        if (_views.GroupBy(v => v.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidOperationException($"two views are called {twice.Key}");
        if (
            store.Options.Views.GroupBy(v => v.RowType).FirstOrDefault(g => g.Count() > 1) is
            { } shared
        )
            throw new InvalidOperationException($"{shared.Key.Name} is the row of two views");
        _tables = new(store);
        _statuses = new(store, _views);
        _contexts = new(Contexts);
        store.Keys.Erased = cancel => _tables.Ask(_views.Where(v => v.IsPersonal), cancel);
    }

    /// <summary>A reader without tracking; dispose it.</summary>
    public ViewReader Read() => new(_contexts.Value.CreateDbContext(), this);

    /// <summary>
    /// Waits until all views fed by these events (null: every view) have taken in <paramref name="position"/>. False when the
    /// time is up, or when all that lag behind were stopped by an event.
    /// </summary>
    public async Task<bool> WaitFor(
        long position,
        TimeSpan atMost,
        IReadOnlyCollection<Type>? eventTypes = null,
        CancellationToken cancel = default
    )
    {
        var since = _store.Clock.GetTimestamp();
        while (true)
        {
            var moved = _store.Signal.ViewsMoved.Next;
            var behind = Behind(position, eventTypes);
            if (behind.Count == 0)
                return true;
            if (behind.Any(v => !v.IsOwned))
            {
                await _statuses.Refresh(behind, cancel).ConfigureAwait(false);
                behind = Behind(position, eventTypes);
                if (behind.Count == 0)
                    return true;
            }
            var left = atMost - _store.Clock.GetElapsedTime(since);
            if (left <= TimeSpan.Zero)
                return false;
            // What is known here may be of a moment ago: somebody may have let the view go on.
            if (
                behind.All(v => v.Stopped is not null)
                && await _statuses.AllStopped(behind, cancel).ConfigureAwait(false)
            )
                return false;
            var pause = behind.All(v => v.IsOwned) || left < LookEvery ? left : LookEvery;
            await Pulse.Wait(moved, pause, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>How every view is doing, as recorded in the database by whichever node applies its events.</summary>
    public Task<IReadOnlyList<ViewStatus>> Status(CancellationToken cancel = default) =>
        _statuses.All(cancel);

    /// <summary>Has the view filled anew beside the serving rows; they serve until it takes over. Returns once that is under way.</summary>
    public Task Rebuild(string view, CancellationToken cancel = default) =>
        _tables.Ask([Named(view)], cancel);

    /// <summary>Has a stopped view try its event again.</summary>
    public Task Retry(string view, CancellationToken cancel = default) =>
        Release(
            Named(view),
            "delete from {s}.tp_poison where name = $1 and fingerprint = $2 and skipped is null",
            cancel
        );

    /// <summary>Has a stopped view pass over the event that stopped it, now and whenever this definition is rebuilt. The reason is kept.</summary>
    public Task Skip(
        string view,
        long position,
        string reason,
        CancellationToken cancel = default
    ) =>
        Release(
            Named(view),
            "update {s}.tp_poison set skipped = $5, reason = $4 where name = $1 and fingerprint = $2 and position = $3",
            cancel,
            position,
            reason,
            _store.Clock.GetUtcNow()
        );

    /// <summary>Drops the tables of old definitions nobody has applied an event to for so long; returns how many. For a nightly job.</summary>
    public Task<int> DropRetired(TimeSpan olderThan, CancellationToken cancel = default) =>
        _tables.DropRetired(_views, olderThan, cancel);

    internal async Task<TRow?> Find<TRow>(Guid id, CancellationToken cancel)
        where TRow : class, IRow
    {
        var view =
            _views.OfType<ViewRuntime<TRow>>().FirstOrDefault()
            ?? throw new InvalidOperationException($"no view has rows of {typeof(TRow).Name}");
        await using var command = _store.Data.CreateCommand(view.FindStatement);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        return await reader.ReadAsync(cancel).ConfigureAwait(false) ? view.Read(reader) : null;
    }

    internal Task Provision(CancellationToken cancel) => _tables.Provision(_views, cancel);

    internal Task Run(ILogger log, CancellationToken cancel) =>
        new ViewEngine(_store, _views, log).Run(cancel);

    private List<ViewRuntime> Behind(long position, IReadOnlyCollection<Type>? eventTypes) =>
        [
            .. _views.Where(v =>
                v.Position < position && (eventTypes is null || eventTypes.Any(t => IsFedBy(v, t)))
            ),
        ];

    private static bool IsFedBy(ViewRuntime view, Type @event) =>
        view.EventTypes.Contains(@event)
        || (@event.IsAbstract && view.EventTypes.Any(@event.IsAssignableFrom));

    private ViewRuntime Named(string view) =>
        _views.FirstOrDefault(v => v.Name == view)
        ?? throw new ArgumentException($"there is no view {view}", nameof(view));

    private async Task Release(
        ViewRuntime view,
        string sql,
        CancellationToken cancel,
        params object[] more
    )
    {
        await using var connection = await _store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await connection
            .Run(sql.Replace("{s}", _store.Schema), cancel, [view.Name, view.Fingerprint, .. more])
            .ConfigureAwait(false);
        await connection
            .Run($"notify {_store.Signal.ViewsAskedChannel}", cancel)
            .ConfigureAwait(false);
    }

    private PooledDbContextFactory<ViewContext> Contexts()
    {
        var model = new ModelBuilder(NpgsqlConventionSetBuilder.Build());
        foreach (var view in _views)
            view.Map(model);
        var options = new DbContextOptionsBuilder<ViewContext>()
            .UseNpgsql(_store.Data)
            .UseModel(model.FinalizeModel())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .EnableThreadSafetyChecks(false)
            .Options;
        return new(options, poolSize: 256);
    }
}
