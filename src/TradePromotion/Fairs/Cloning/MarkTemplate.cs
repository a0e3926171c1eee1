using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Cloning;

/// <summary>An officer says whether the fair is a good beginning for others; templates stand first where a new fair begins.</summary>
public sealed record MarkTemplate(Guid FairId, bool IsTemplate)
    : IDecide<MarkTemplate, Fair, FairEvent>
{
    public Guid StreamId => FairId;

    public static bool Allows(MarkTemplate command, Fair state, Actor actor) =>
        state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(MarkTemplate command, Fair state) =>
        state.IsTemplate == command.IsTemplate
            ? []
            : [new FairTemplateMarked(command.FairId, command.IsTemplate)];
}
