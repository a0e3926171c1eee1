using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace TradePromotion.UI;

/// <summary>
/// An interactive component that shows Radzen components. It draws nothing before Radzen's script and its own data are there:
/// until then the reader keeps the page that the server drew, instead of an empty frame.
/// </summary>
public abstract class RadzenIsland : ComponentBase
{
    private const string Script = "./_content/TradePromotion.UI/radzen.js";
    private bool _awake;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    /// <inheritdoc/>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!_awake && RendererInfo.IsInteractive && !await Wake())
            return;
        await Prepare();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Gets what is shown, each time the parameters were set and before anything is drawn.</summary>
    protected virtual Task Prepare() => Task.CompletedTask;

    /// <summary>Puts what is shown now into the browser's address.</summary>
    protected async Task KeepInAddress(string address)
    {
        if (!_awake)
            return;
        await using var module = await Module();
        await module.InvokeVoidAsync("keepInAddress", address);
    }

    /// <summary>False when the window was closed meanwhile: nobody looks any more.</summary>
    private async Task<bool> Wake()
    {
        try
        {
            await using var module = await Module();
            await module.InvokeVoidAsync("ready");
            return _awake = true;
        }
        catch (JSDisconnectedException)
        {
            return false;
        }
    }

    private ValueTask<IJSObjectReference> Module() =>
        Browser.InvokeAsync<IJSObjectReference>("import", Script);
}
