using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Inviting;

/// <summary>The person's secret address leads nowhere from now on.</summary>
public sealed record CloseFeed(Guid PersonId) : IDecide<CloseFeed, Diary, DiaryEvent>
{
    public Guid StreamId => Diary.IdOf(PersonId);

    public static bool Allows(CloseFeed command, Diary state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<DiaryEvent> Decide(CloseFeed command, Diary state) =>
        state.FeedKeyHash is null ? [] : [new CalendarFeedClosed(command.PersonId)];
}
