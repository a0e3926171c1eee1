using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Published;
using TradePromotion.Hosting;
using TradePromotion.Matching.Finding;

namespace TradePromotion.Site.Searching;

/// <summary>
/// The index of this process, never older than the views: every question first takes in what they have gained, so people
/// find at once what they have just published, on whichever node they ask.
/// </summary>
public sealed class SearchIndex(
    Views views,
    TimeProvider time,
    IHostApplicationLifetime life,
    ILogger<SearchIndex> log
) : BackgroundService, IPreparation
{
    private const double TooMuchWaste = 0.4;
    private const int WorthTidying = 50_000;

    private readonly SemaphoreSlim _turn = new(1);
    private SearchMemory? _memory;
    private (int Groups, DateTimeOffset? At) _synonyms;
    private Task _renewing = Task.CompletedTask;

    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public bool IsDone => _memory is not null;

    /// <summary>Everything that can be found at this moment.</summary>
    public async Task<SearchMemory> Current(CancellationToken cancel = default)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await using var read = views.Read();
            if (_memory is null)
                return _memory = await Loaded(cancel);
            await _memory.CatchUp(read, cancel);
            var reworded = await Synonyms(read, cancel) != _synonyms;
            if (reworded && _memory.Products.Count <= WorthTidying)
                return _memory = await Loaded(cancel);
            if ((reworded || NeedsRenewing(_memory)) && _renewing.IsCompleted)
                _renewing = Task.Run(() => Renew(life.ApplicationStopping), CancellationToken.None);
            return _memory;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The views have their tables once the application has started.
        var started = new TaskCompletionSource();
        await using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await Current(stoppingToken);
    }

    // A new day ends certificates; what was replaced takes up memory.
    private bool NeedsRenewing(SearchMemory memory) =>
        memory.Day != Today
        || (memory.Products.Count > WorthTidying && memory.Products.Waste > TooMuchWaste);

    private async Task Renew(CancellationToken cancel)
    {
        try
        {
            var renewed = await Loaded(cancel);
            await _turn.WaitAsync(cancel);
            _memory = renewed;
            _turn.Release();
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            log.LogError(e, "The search index was not renewed; the one there is goes on");
        }
    }

    private async Task<SearchMemory> Loaded(CancellationToken cancel)
    {
        await using var read = views.Read();
        var synonyms = await Synonyms(read, cancel);
        var groups = SynonymGroups.Joined(await SynonymGroups.Written(read, cancel));
        var memory = new SearchMemory(new Thesaurus(groups), Today);
        await memory.Load(read, cancel);
        _synonyms = synonyms;
        return memory;
    }

    // Changes with every change of the agency's words.
    private static async Task<(int, DateTimeOffset?)> Synonyms(
        ViewReader read,
        CancellationToken cancel
    ) =>
        (
            await read.Of<SynonymView>().CountAsync(cancel),
            await read.Of<SynonymView>().MaxAsync(group => (DateTimeOffset?)group.At, cancel)
        );

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
