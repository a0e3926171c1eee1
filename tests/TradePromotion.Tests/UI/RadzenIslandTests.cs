using Bunit;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.JSInterop;
using TradePromotion.UI;

namespace TradePromotion.Tests.UI;

/// <summary>What shows Radzen's components wakes up in the browser first.</summary>
public sealed class RadzenIslandTests : BunitContext
{
    private const string Script = "./_content/TradePromotion.UI/radzen.js";

    public RadzenIslandTests() => Renderer.SetRendererInfo(new("Server", isInteractive: true));

    [Fact]
    public void Draws_once_its_script_and_its_data_are_there()
    {
        JSInterop.SetupModule(Script).SetupVoid("ready").SetVoidResult();
        Render<Island>().Markup.ShouldBe("<p>3</p>");
    }

    [Fact]
    public void Whoever_closed_the_window_meanwhile_is_shown_nothing_and_nothing_fails()
    {
        JSInterop
            .SetupModule(Script)
            .SetupVoid("ready")
            .SetException(new JSDisconnectedException("gone"));
        Render<Island>().Markup.ShouldBe("");
    }

    private sealed class Island : RadzenIsland
    {
        private int _rows;

        protected override Task Prepare()
        {
            _rows = 3;
            return Task.CompletedTask;
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddMarkupContent(0, $"<p>{_rows}</p>");
    }
}
