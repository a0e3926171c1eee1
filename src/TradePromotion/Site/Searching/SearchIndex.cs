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
    private readonly Thesaurus _thesaurus = new(
        ReferenceFile.Read<IReadOnlyList<string>>("synonyms.json")
    );
    private SearchMemory? _memory;
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
            if (NeedsRenewing(_memory) && _renewing.IsCompleted)
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
        var memory = new SearchMemory(_thesaurus, Today);
        await using var read = views.Read();
        await memory.Load(read, cancel);
        return memory;
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
