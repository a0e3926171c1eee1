using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Moving;

/// <summary>A side lets a colleague attend instead. Of an agreed meeting both diaries change together, so the colleague must be free.</summary>
/// <param name="Before">Who was to attend.</param>
/// <param name="After">Who attends.</param>
/// <param name="Days">The fair's days, for the limit of meetings a day.</param>
/// <param name="Colleagues">The people of this side's company.</param>
public sealed record SwitchPerson(
    Guid MeetingId,
    Side Side,
    Guid Before,
    Guid After,
    IReadOnlyCollection<Guid> Colleagues,
    DateTimeOffset Now,
    IReadOnlyList<Period>? Days = null,
    int MostADay = int.MaxValue
) : IDecideAcross<SwitchPerson>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            .. new[] { Before, After }.Distinct().Select(Diary.Of),
        ];

    public static bool Allows(SwitchPerson command, States states, Actor actor) =>
        states.Of<Meeting>(command.MeetingId).IsOf(command.Side, actor);

    public static IReadOnlyList<StreamChange> Decide(SwitchPerson command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        if (meeting.PersonOf(command.Side) == command.After)
            return [];
        Refusal.Unless(
            meeting.State is MeetingState.Requested or MeetingState.Accepted,
            "Meetings.Refused.NotMovable"
        );
        Refusal.Unless(
            meeting.Slot is not { } agreed || command.Now < agreed.From,
            "Meetings.Refused.Begun"
        );
        Refusal.Unless(
            meeting.PersonOf(command.Side) == command.Before,
            "Meetings.Refused.OtherPeople"
        );
        Refusal.UnlessAt(
            "Person",
            command.Colleagues.Contains(command.After)
                && command.After != meeting.PersonOf(command.Side.Other()),
            "Meetings.Refused.NoColleague"
        );
        var switched = StreamChange.To(
            command.MeetingId,
            new MeetingPersonSwitched(
                command.MeetingId,
                command.Side,
                command.Before,
                command.Side == Side.Host ? command.After : meeting.Host,
                command.Side == Side.Guest ? command.After : meeting.Guest,
                meeting.Slot
            )
        );
        if (meeting.Slot is not { } slot)
            return [switched];
        // Who came along already has the time taken by this very meeting.
        var time = states.Of<Diary>(Diary.IdOf(command.After)).Time(exceptBy: command.MeetingId);
        Refusal.UnlessAt("Person", !time.IsTaken(slot), "Meetings.Refused.ColleagueTaken");
        Refusal.UnlessAt(
            "Person",
            !time.IsFull(command.Days ?? [], slot, command.MostADay),
            "Meetings.Refused.ColleagueFull",
            command.MostADay
        );
        return
        [
            switched,
            StreamChange.To(
                Diary.IdOf(command.Before),
                new DiarySlotFreed(command.Before, command.MeetingId)
            ),
            StreamChange.To(
                Diary.IdOf(command.After),
                new DiarySlotTaken(command.After, command.MeetingId, slot)
            ),
        ];
    }
}
