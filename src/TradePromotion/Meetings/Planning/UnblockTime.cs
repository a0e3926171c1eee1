using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Planning;

/// <summary>The person can be met at that time after all.</summary>
public sealed record UnblockTime(Guid PersonId, Guid BlockId)
    : IDecide<UnblockTime, Diary, DiaryEvent>
{
    public Guid StreamId => Diary.IdOf(PersonId);

    public static bool Allows(UnblockTime command, Diary state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<DiaryEvent> Decide(UnblockTime command, Diary state) =>
        state.Blocks.ContainsKey(command.BlockId)
            ? [new DiaryTimeUnblocked(command.PersonId, command.BlockId)]
            : [];
}
