using Microsoft.Extensions.Logging;
using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>Runs the reactions no other node runs. One connection holds their locks; when it goes, so do they.</summary>
internal sealed class ReactionEngine(
    StoreContext store,
    Views views,
    IServiceProvider services,
    ILogger log
)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly List<ReactionRunner> _reactions =
    [
        .. store.Options.Reactions.Select(type => new ReactionRunner(
            store,
            views,
            services,
            type,
            log
        )),
    ];

    public async Task Provision(CancellationToken cancel)
    {
        foreach (var reaction in _reactions)
            await reaction.Provision(cancel).ConfigureAwait(false);
        if (_reactions.GroupBy(r => r.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new InvalidOperationException($"two reactions are called {twice.Key}");
    }

    public async Task Run(CancellationToken cancel)
    {
        while (_reactions.Count > 0 && !cancel.IsCancellationRequested)
        {
            var running = new Dictionary<ReactionRunner, Task>();
            using var term = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            try
            {
                await using var connection = await store.OpenOwn("", cancel).ConfigureAwait(false);
                while (true)
                {
                    foreach (var reaction in _reactions)
                        if (
                            await Holds(connection, reaction, running.ContainsKey(reaction), cancel)
                                .ConfigureAwait(false)
                            // Looked at again and again, started once a term.
                            && !running.ContainsKey(reaction)
                        )
                            running.Add(
                                reaction,
                                Task.Run(() => reaction.Run(term.Token), CancellationToken.None)
                            );
                    await Task.Delay(Look, store.Clock, cancel).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested) { }
            catch (Exception e)
                when (e is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException
                )
            {
                log.LogWarning(e, "The reactions lost their connection; taking them up again");
                await Task.Delay(Look, store.Clock, cancel)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            await term.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running.Values).ConfigureAwait(false);
        }
    }

    /// <summary>Also notices when the connection is gone.</summary>
    private static Task<bool> Holds(
        NpgsqlConnection connection,
        ReactionRunner reaction,
        bool already,
        CancellationToken cancel
    ) =>
        connection.Ask<bool>(
            already ? "select true" : $"select pg_try_advisory_lock({reaction.Lock})",
            cancel
        );
}
