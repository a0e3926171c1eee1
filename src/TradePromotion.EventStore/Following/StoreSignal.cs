using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>
/// Knows the newest position: told by this process's own writer at once, and by other nodes through LISTEN. After a lost
/// connection it asks, so that a notification that went by is not missed.
/// </summary>
internal sealed class StoreSignal(StoreContext store) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _listening = Task.CompletedTask;
    private long _position;
    private volatile int _breaks;

    public ILogger Log { get; set; } = NullLogger.Instance;

    /// <summary>Beats when there are new events.</summary>
    public Pulse Appended { get; } = new();

    /// <summary>Beats when views have moved, here or on another node.</summary>
    public Pulse ViewsMoved { get; } = new();

    /// <summary>Beats when somebody asked for a view to be rebuilt, tried again or skipped.</summary>
    public Pulse ViewsAsked { get; } = new();

    /// <summary>The newest position known here.</summary>
    public long Position => Interlocked.Read(ref _position);

    /// <summary>How often the server broke our connection; what was opened before the last time is dead.</summary>
    public int Breaks => _breaks;

    public string ViewsMovedChannel => $"{store.Schema}_views_moved";
    public string ViewsAskedChannel => $"{store.Schema}_views_asked";

    /// <summary>There are events up to this position.</summary>
    public void Heard(long position)
    {
        long known;
        do
        {
            known = Position;
            if (position <= known)
                return;
        } while (Interlocked.CompareExchange(ref _position, position, known) != known);
        Appended.Beat();
    }

    /// <summary>Begins to listen; the newest position is known when this returns.</summary>
    public async Task Start(CancellationToken cancel)
    {
        var connection = await Connect(cancel).ConfigureAwait(false);
        _listening = Task.Run(() => Listen(connection), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _listening.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task<NpgsqlConnection> Connect(CancellationToken cancel)
    {
        var connection = await store.OpenOwn("", cancel).ConfigureAwait(false);
        try
        {
            connection.Notification += (_, heard) => Take(heard.Channel, heard.Payload);
            await using var listen = new NpgsqlCommand(
                $"listen {store.AppendedChannel}; listen {ViewsMovedChannel}; listen {ViewsAskedChannel}; listen {store.Keys.ErasedChannel};"
                    + $"select coalesce(max(seq_id), 0) from {store.Schema}.mt_events",
                connection
            );
            Heard((long)(await listen.ExecuteScalarAsync(cancel).ConfigureAwait(false))!);
            // Whatever was erased while nobody listened is forgotten with the rest.
            store.Keys.Forget(null);
            ViewsMoved.Beat();
            ViewsAsked.Beat();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void Take(string channel, string payload)
    {
        if (channel == store.AppendedChannel)
            Heard(long.Parse(payload, CultureInfo.InvariantCulture));
        else if (channel == ViewsMovedChannel)
            ViewsMoved.Beat();
        else if (channel == ViewsAskedChannel)
            ViewsAsked.Beat();
        else if (Guid.TryParse(payload, out var person))
            store.Keys.Forget(person);
    }

    private async Task Listen(NpgsqlConnection connection)
    {
        while (!_stop.IsCancellationRequested)
            try
            {
                await using (connection.ConfigureAwait(false))
                    while (true)
                        await connection.WaitAsync(_stop.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Log.LogWarning(e, "The store's listening connection broke; making a new one");
                // What lies ready in the pools died with it, and would fail whoever takes it next.
                Interlocked.Increment(ref _breaks);
                store.Data.Clear();
                store.KeyData.Clear();
                store.Options.ConnectionLost();
                connection = await Reconnect().ConfigureAwait(false) ?? connection;
            }
            catch (OperationCanceledException)
            {
                return;
            }
    }

    private async Task<NpgsqlConnection?> Reconnect()
    {
        for (
            var pause = TimeSpan.FromMilliseconds(100);
            !_stop.IsCancellationRequested;
            pause = TimeSpan.FromSeconds(Math.Min(5, pause.TotalSeconds * 2))
        )
            try
            {
                return await Connect(_stop.Token).ConfigureAwait(false);
            }
            catch (Exception e)
                when (e is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException
                )
            {
                await Task.Delay(pause, store.Clock, CancellationToken.None).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
        return null;
    }
}
