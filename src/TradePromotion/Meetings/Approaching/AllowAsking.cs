using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Approaching;

/// <summary>A buyer says whether exhibitors may find them at fairs and ask for meetings. What was asked already stands.</summary>
public sealed record AllowAsking(Guid PersonId, bool MayBeAsked)
    : IDecide<AllowAsking, Diary, DiaryEvent>
{
    public Guid StreamId => Diary.IdOf(PersonId);

    public static bool Allows(AllowAsking command, Diary state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<DiaryEvent> Decide(AllowAsking command, Diary state) =>
        state.MayBeAsked == command.MayBeAsked
            ? []
            : [new DiaryAskingSet(command.PersonId, command.MayBeAsked)];
}
