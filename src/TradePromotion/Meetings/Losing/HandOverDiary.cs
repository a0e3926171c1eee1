using TradePromotion.Meetings.Planning;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Losing;

/// <summary>
/// The account of somebody is closed: their hours, blocked times and calendar address are forgotten. The same person's other account takes
/// them where it has said nothing of its own; times that either blocked stay blocked.
/// </summary>
/// <param name="Into">The person's other account.</param>
public sealed record HandOverDiary(Guid PersonId, Guid? Into, DateTimeOffset Now)
    : IDecideAcross<HandOverDiary>
{
    public IReadOnlyList<StreamRef> Streams =>
        [Diary.Of(PersonId), .. Into is { } other ? [Diary.Of(other)] : Array.Empty<StreamRef>()];

    public static bool Allows(HandOverDiary command, States states, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(HandOverDiary command, States states)
    {
        var old = states.Of<Diary>(Diary.IdOf(command.PersonId));
        if (old is { Hours: null, FeedKeyHash: null, MayBeAsked: true } && old.Blocks.IsEmpty)
            return [];
        var left = StreamChange.To(Diary.IdOf(command.PersonId), new DiaryClosed(command.PersonId));
        return command.Into is { } other
            ?
            [
                StreamChange.To(
                    Diary.IdOf(other),
                    [.. Taken(other, old, states.Of<Diary>(Diary.IdOf(other)), command.Now)]
                ),
                left,
            ]
            : [left];
    }

    private static IEnumerable<DiaryEvent> Taken(
        Guid other,
        Diary old,
        Diary own,
        DateTimeOffset now
    )
    {
        if (own.Hours is null && old.Hours is { } hours)
            yield return new DiaryHoursSet(other, hours.Zone, hours.Week, hours.Buffer);
        var room = BlockTime.MostBlocks - own.Blocks.Values.Count(block => block.To > now);
        foreach (
            var (id, time) in old
                .Blocks.Where(b => b.Value.To > now && !own.Blocks.ContainsValue(b.Value))
                .OrderBy(b => b.Value.From)
                .Take(Math.Max(0, room))
        )
            yield return new DiaryTimeBlocked(other, id, time);
        // Whoever did not want to be asked under one name does not under the other.
        if (own.MayBeAsked && !old.MayBeAsked)
            yield return new DiaryAskingSet(other, false);
        if (own.FeedKeyHash is null && old.FeedKeyHash is { } key)
            yield return new CalendarFeedOpened(other, key);
    }
}
