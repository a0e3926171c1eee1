using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>One reaction on the node that has it: reads on from its checkpoint and does one event after the other.</summary>
internal sealed class ReactionRunner(
    StoreContext store,
    Views views,
    IServiceProvider services,
    Type reaction,
    ILogger log
)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ViewsMayTake = TimeSpan.FromSeconds(2);

    private readonly EventFeed _feed = new(store);
    private string[] _names = [];
    private long _position;

    public string Name { get; private set; } = "";
    public long Lock { get; private set; }
    private string Checkpoint => $"reaction:{Name}";

    /// <summary>Learns what the reaction is called and waits for, and where it begins.</summary>
    public async Task Provision(CancellationToken cancel)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            var sample = Make(scope.ServiceProvider);
            (Name, Lock) = (sample.Name, store.LockOf($"reaction/{sample.Name}"));
            _names = store.Registry.NamesOf(sample.Events);
        }
        await using var begin = store.Data.CreateCommand(
            $"""
            insert into {store.Schema}.mt_event_progression(name, last_seq_id, last_updated)
            select $1, coalesce(max(seq_id), 0), $2 from {store.Schema}.mt_events on conflict do nothing
            """
        );
        begin.Parameters.Add(new() { Value = Checkpoint });
        begin.Parameters.Add(new() { Value = store.Clock.GetUtcNow() });
        await begin.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>Until cancelled. Whatever goes wrong is tried again.</summary>
    public async Task Run(CancellationToken cancel)
    {
        var known = false;
        for (var failures = 0; !cancel.IsCancellationRequested; )
            try
            {
                if (!known)
                    _position = await Recorded(cancel).ConfigureAwait(false);
                known = true;
                var appended = store.Signal.Appended.Next;
                if (_position >= store.Signal.Position || !await Step(cancel).ConfigureAwait(false))
                    await Pulse
                        .Wait(appended, TimeSpan.FromSeconds(10), cancel)
                        .ConfigureAwait(false);
                failures = 0;
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                var pause = TimeSpan.FromSeconds(
                    Math.Min(LongestPause.TotalSeconds, Math.Pow(2, failures++))
                );
                log.LogError(
                    e,
                    "Reaction {Reaction} failed after position {Position}; again in {Pause}",
                    Name,
                    _position,
                    pause
                );
                await Task.Delay(pause, store.Clock, cancel)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
    }

    /// <summary>True when there is more to do at once.</summary>
    private async Task<bool> Step(CancellationToken cancel)
    {
        SeenPage page;
        await using (
            var connection = await store.Data.OpenConnectionAsync(cancel).ConfigureAwait(false)
        )
            page = await _feed
                .Read(connection, _position, _names, 100, cancel)
                .ConfigureAwait(false);
        store.Signal.Heard(page.UpTo);
        // A store that was empty may have been filled from an archive, whose events were reacted to elsewhere.
        if (
            _position == 0
            && page.UpTo > 0
            && await Recorded(cancel).ConfigureAwait(false) is var begin and > 0
        )
        {
            _position = begin;
            return true;
        }
        foreach (var seen in page.Events)
        {
            if (seen.Error is not null)
                throw seen.Error;
            // A reaction asks views; it should see at least what led to it.
            await views
                .WaitFor(seen.Position, ViewsMayTake, [seen.Data!.GetType()], cancel)
                .ConfigureAwait(false);
            await using (var scope = services.CreateAsyncScope())
                await Make(scope.ServiceProvider)
                    .To(seen.Data, seen.Recorded, cancel)
                    .ConfigureAwait(false);
            await Record(seen.Position).ConfigureAwait(false);
        }
        if (page.UpTo > _position)
            await Record(page.UpTo).ConfigureAwait(false);
        return page.More;
    }

    private Reaction Make(IServiceProvider scope) =>
        (Reaction)ActivatorUtilities.CreateInstance(scope, reaction);

    /// <summary>What a crash makes it forget it does once more, so the record need not wait for the disk.</summary>
    private async Task Record(long position)
    {
        await using var connection = await store.Data.OpenConnectionAsync().ConfigureAwait(false);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("select set_config('synchronous_commit', 'off', true)"));
        var record = new NpgsqlBatchCommand(
            $"update {store.Schema}.mt_event_progression set last_seq_id = $1, last_updated = $2 where name = $3"
        );
        record.Parameters.Add(new() { Value = position });
        record.Parameters.Add(new() { Value = store.Clock.GetUtcNow() });
        record.Parameters.Add(new() { Value = Checkpoint });
        batch.BatchCommands.Add(record);
        await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
        _position = position;
    }

    private async Task<long> Recorded(CancellationToken cancel)
    {
        await using var ask = store.Data.CreateCommand(
            $"select last_seq_id from {store.Schema}.mt_event_progression where name = $1"
        );
        ask.Parameters.Add(new() { Value = Checkpoint });
        return (long)(await ask.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }
}
