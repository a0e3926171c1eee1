using System.Collections.Concurrent;
using TradePromotion.Hosting;

namespace TradePromotion.Identity.Staying;

/// <summary>
/// Tells what stays open (circuits, hub connections) that its sign-in has ended: at once when it ended on this node, within
/// seconds when elsewhere.
/// </summary>
public sealed class DeviceWatch(Devices devices, ILogger<DeviceWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<Watched, Guid> _watched = new();

    /// <summary>Calls back once when the device's sign-in ends, unless disposed before.</summary>
    public IDisposable On(Guid device, Action ended)
    {
        var watched = new Watched(this, ended);
        _watched[watched] = device;
        return watched;
    }

    public override Task StartAsync(CancellationToken cancel)
    {
        devices.Ended += Ring;
        return base.StartAsync(cancel);
    }

    public override Task StopAsync(CancellationToken cancel)
    {
        devices.Ended -= Ring;
        return base.StopAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stop))
            try
            {
                var ids = _watched.Values.Distinct().ToList();
                if (ids.Count > 0)
                    foreach (var id in await devices.EndedAmong(ids, stop))
                        Ring(id);
            }
            catch (Exception exception) when (DatabaseAway.Caused(exception))
            {
                log.LogWarning("Devices are not looked at now: {Reason}", exception.Message);
            }
    }

    private void Ring(Guid device)
    {
        foreach (var (watched, id) in _watched)
            if (id == device && _watched.TryRemove(watched, out _))
                watched.Ring(log);
    }

    private sealed class Watched(DeviceWatch watch, Action ended) : IDisposable
    {
        public void Dispose() => watch._watched.TryRemove(this, out _);

        // One that fails to close does not keep the others open.
        public void Ring(ILogger log)
        {
            try
            {
                ended();
            }
            catch (Exception exception)
            {
                log.LogWarning(exception, "A connection could not be told that its sign-in ended");
            }
        }
    }
}
