using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using TradePromotion.Identity.Credentials;

namespace TradePromotion.Identity.Staying;

/// <summary>A page that stays open is loaded anew when its sign-in ends, and so shows what a stranger may see.</summary>
internal sealed class DeviceCircuit(
    AuthenticationStateProvider authentication,
    DeviceWatch watch,
    NavigationManager navigation
) : CircuitHandler
{
    private IDisposable? _watching;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancel)
    {
        var state = await authentication.GetAuthenticationStateAsync();
        if (DeviceCookie.IdOf(state.User) is { } device)
            _watching = watch.On(device, Leave);
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancel)
    {
        _watching?.Dispose();
        return Task.CompletedTask;
    }

    private void Leave()
    {
        (authentication as CircuitWatch)?.Leave();
        navigation.NavigateTo(navigation.Uri, forceLoad: true);
    }
}
