using Microsoft.AspNetCore.SignalR;

namespace TradePromotion.Identity.Staying;

/// <summary>Cuts a hub's connection when the sign-in it was opened with ends. Circuits are loaded anew instead.</summary>
internal sealed class DeviceHubFilter(DeviceWatch watch) : IHubFilter
{
    private static readonly object Key = new();

    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (
            context.Hub.GetType().Assembly == typeof(DeviceHubFilter).Assembly
            && context.Context.User is { } user
            && DeviceCookie.IdOf(user) is { } device
        )
            context.Context.Items[Key] = watch.On(device, context.Context.Abort);
        return next(context);
    }

    public Task OnDisconnectedAsync(
        HubLifetimeContext context,
        Exception? exception,
        Func<HubLifetimeContext, Exception?, Task> next
    )
    {
        (
            context.Context.Items.TryGetValue(Key, out var watching)
                ? watching as IDisposable
                : null
        )?.Dispose();
        return next(context, exception);
    }
}
