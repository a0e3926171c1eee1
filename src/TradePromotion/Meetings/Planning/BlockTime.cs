using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Planning;

/// <summary>A person keeps a time free of meetings. What is agreed on already stays agreed; the page says what lies there.</summary>
public sealed record BlockTime(Guid PersonId, Guid BlockId, Period Time, DateTimeOffset Now)
    : IDecide<BlockTime, Diary, DiaryEvent>
{
    /// <summary>The most blocks that lie ahead of a person.</summary>
    public const int MostBlocks = 100;

    public Guid StreamId => Diary.IdOf(PersonId);

    public static bool Allows(BlockTime command, Diary state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<DiaryEvent> Decide(BlockTime command, Diary state)
    {
        if (state.Blocks.ContainsKey(command.BlockId) || state.Blocks.ContainsValue(command.Time))
            return [];
        Refusal.UnlessAt("To", command.Time.From < command.Time.To, "Meetings.Refused.BlockEnds");
        Refusal.UnlessAt("Day", command.Time.To > command.Now, "Meetings.Refused.BlockPast");
        Refusal.Unless(
            state.Blocks.Values.Count(block => block.To > command.Now) < MostBlocks,
            "Meetings.Refused.Blocks",
            MostBlocks
        );
        return [new DiaryTimeBlocked(command.PersonId, command.BlockId, command.Time)];
    }
}
