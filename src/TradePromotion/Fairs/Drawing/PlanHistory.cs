using System.Collections.Immutable;

namespace TradePromotion.Fairs.Drawing;

/// <summary>A draft with what it was before, so that every change can be taken back and made again.</summary>
public sealed record PlanHistory(PlanDraft Now)
{
    private ImmutableStack<PlanDraft> Past { get; init; } = [];
    private ImmutableStack<PlanDraft> Future { get; init; } = [];

    /// <summary>Whether there is a change to take back.</summary>
    public bool CanUndo => !Past.IsEmpty;

    /// <summary>Whether there is a change to make again.</summary>
    public bool CanRedo => !Future.IsEmpty;

    /// <summary>The next draft. The same draft is no change.</summary>
    public PlanHistory Do(PlanDraft next) =>
        ReferenceEquals(next, Now) || next == Now ? this : new(next) { Past = Past.Push(Now) };

    /// <summary>Takes the last change back.</summary>
    public PlanHistory Undo() =>
        CanUndo ? new(Past.Peek()) { Past = Past.Pop(), Future = Future.Push(Now) } : this;

    /// <summary>Makes the change again that was taken back last.</summary>
    public PlanHistory Redo() =>
        CanRedo ? new(Future.Peek()) { Past = Past.Push(Now), Future = Future.Pop() } : this;
}
