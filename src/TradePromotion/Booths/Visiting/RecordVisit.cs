using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Visiting;

/// <summary>A visitor saw a fair, and perhaps one of its booths. Counted the first time a day only.</summary>
/// <param name="BoothId">The booth; null for the fair's own pages.</param>
/// <param name="Day">The date on the fair's calendar.</param>
/// <param name="Visitor">A key of the visitor that is good for this day only.</param>
public sealed record RecordVisit(Guid FairId, Guid? BoothId, DateOnly Day, string Visitor)
    : IDecide<RecordVisit, Visit, VisitEvent>
{
    public Guid StreamId => BoothIds.Visit(FairId, Day, Visitor);

    /// <summary>Only the platform counts; what visitors send is checked before.</summary>
    public static bool Allows(RecordVisit command, Visit state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<VisitEvent> Decide(RecordVisit command, Visit state)
    {
        var events = new List<VisitEvent>();
        if (!state.SawFair)
            events.Add(new FairVisited(command.FairId, command.Day, command.Visitor));
        if (command.BoothId is { } booth && !state.Booths.Contains(booth))
            events.Add(new BoothVisited(command.FairId, booth, command.Day, command.Visitor));
        return events;
    }
}
