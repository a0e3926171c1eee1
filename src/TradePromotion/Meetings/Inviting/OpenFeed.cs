using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Inviting;

/// <summary>A person wants a secret address of their meetings for a calendar program; the address they had ends.</summary>
public sealed record OpenFeed(Guid PersonId, string KeyHash) : IDecide<OpenFeed, Diary, DiaryEvent>
{
    public Guid StreamId => Diary.IdOf(PersonId);

    public static bool Allows(OpenFeed command, Diary state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<DiaryEvent> Decide(OpenFeed command, Diary state) =>
        state.FeedKeyHash == command.KeyHash
            ? []
            : [new CalendarFeedOpened(command.PersonId, command.KeyHash)];
}
