using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Drawing;

/// <summary>An officer draws a hall's plan, by hand or by keyboard. A form of the page saves it; nothing is saved here.</summary>
public sealed partial class PlanEditor
{
    private const string Script = "./Fairs/Drawing/PlanEditor.razor.js";
    private ElementReference _root;
    private ImmutableHashSet<int> _group = [];
    private int? _focusNext;
    private IJSObjectReference? _script;
    private DotNetObjectReference<PlanEditor>? _me;

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            if (_focusNext is { } next && _script is not null)
            {
                _focusNext = null;
                await _script.InvokeVoidAsync("focusOn", _root, next);
            }
            return;
        }
        if (_history is null)
            return;
        _me = DotNetObjectReference.Create(this);
        _script = await Browser.InvokeAsync<IJSObjectReference>("import", Script);
        await _script.InvokeVoidAsync("start", _root, _me);
    }

    /// <summary>A key was pressed on the plan.</summary>
    [JSInvokable]
    public async Task Key(string key, bool shift, bool control)
    {
        if (key is " " && _chosen is { } here)
            Together(here);
        else if (key is "Escape")
            Apart();
        else if (control)
        {
            if (key is "y" or "Y" || shift)
                Redo();
            else
                Undo();
        }
        else if (key is "Delete" or "Backspace")
            await Delete();
        else if (PlanWalk.Steps(key) is var (right, down))
            Push(right, down, shift);
        else if (PlanWalk.Next(Now, _chosen, key) is { } next)
            await Choose(next, focus: true);
        StateHasChanged();
    }

    /// <summary>Something was dragged to a place, or to a size.</summary>
    [JSInvokable]
    public void Dragged(int id, decimal x, decimal y, decimal width, decimal depth)
    {
        _chosen = id;
        if (
            _group.Contains(id)
            && Now.Find(id) is { } item
            && (item.Width, item.Depth) == (width, depth)
        )
            Shift(PlanDraft.Snap(x) - item.X, PlanDraft.Snap(y) - item.Y);
        else
            Changed(id, Now.Put(id, x, y, width, depth));
        StateHasChanged();
    }

    /// <summary>Something was touched.</summary>
    [JSInvokable]
    public void Touched(int id)
    {
        _ = Choose(id, focus: false);
        StateHasChanged();
    }

    /// <summary>Something was taken into the group that moves together, or out of it.</summary>
    [JSInvokable]
    public void Grouped(int id)
    {
        Together(id);
        _ = Choose(id, focus: false);
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        _me?.Dispose();
        try
        {
            if (_script is not null)
                await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The window is closed; so is its script.
        }
    }

    private void Push(int right, int down, bool resize)
    {
        if (_chosen is not { } id)
            return;
        if (!resize && _group.Contains(id))
            Shift(right * PlanDraft.Grid, down * PlanDraft.Grid);
        else
            Changed(id, resize ? Now.Resize(id, right, down) : Now.Move(id, right, down));
    }

    private void Shift(decimal right, decimal down)
    {
        var next = Now.MoveAll(_group, right, down);
        Do(
            next,
            W[
                ReferenceEquals(next, Now) ? "Fairs.Draw.GroupStuck" : "Fairs.Draw.GroupMoved",
                _group.Count
            ]
        );
    }

    private void Together(int id)
    {
        _group = _group.Contains(id) ? _group.Remove(id) : _group.Add(id);
        _said = W.Count("Fairs.Draw.Group", _group.Count);
    }

    private void Apart()
    {
        _group = [];
        _said = W.Count("Fairs.Draw.Group", 0);
    }

    private void Changed(int id, PlanDraft next)
    {
        var item = next.Find(id);
        if (item is null)
            return;
        Do(
            next,
            item.Kept ? W["Fairs.Draw.Kept", item.Number]
                : ReferenceEquals(next, Now) ? W["Fairs.Draw.AtTheWall"]
                : PlanWords.Of(next, item, W)
        );
    }

    // What was just added is in the browser only after the next rendering; the focus waits for it.
    private Task Choose(int? id, bool focus)
    {
        _chosen = Now.Find(id)?.Id;
        if (focus)
            _focusNext = _chosen;
        StateHasChanged();
        return Task.CompletedTask;
    }
}
