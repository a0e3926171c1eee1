using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Joining;

/// <summary>
/// A side brings a colleague or an interpreter to a meeting, or a colleague joins it. Of an agreed meeting their diary takes the time too, so
/// they must be free.
/// </summary>
/// <param name="Colleagues">The people of this side's company.</param>
/// <param name="Days">The fair's days, for the limit of meetings a day.</param>
public sealed record InvitePerson(
    Guid MeetingId,
    Side Side,
    Guid PersonId,
    bool Interprets,
    Guid By,
    IReadOnlyCollection<Guid> Colleagues,
    DateTimeOffset Now,
    IReadOnlyList<Period>? Days = null,
    int MostADay = int.MaxValue
) : IDecideAcross<InvitePerson>
{
    /// <summary>The most people in one meeting.</summary>
    public const int MostPeople = 6;

    public IReadOnlyList<StreamRef> Streams =>
        [StreamRef.To<Meeting, MeetingEvent>(MeetingId), Diary.Of(PersonId)];

    public static bool Allows(InvitePerson command, States states, Actor actor) =>
        actor.PersonId == command.By
        && states.Of<Meeting>(command.MeetingId).IsOf(command.Side, actor);

    public static IReadOnlyList<StreamChange> Decide(InvitePerson command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        if (meeting.Everyone.Contains(command.PersonId))
            return [];
        Refusal.Unless(
            meeting.State is MeetingState.Requested or MeetingState.Accepted or MeetingState.Held,
            "Meetings.Refused.NotMovable"
        );
        Refusal.Unless(
            meeting.Slot is not { } agreed || command.Now < agreed.To,
            "Meetings.Refused.Over"
        );
        Refusal.UnlessAt(
            "Person",
            command.Interprets || command.Colleagues.Contains(command.PersonId),
            "Meetings.Refused.NoColleague"
        );
        Refusal.Unless(
            meeting.Everyone.Count < MostPeople,
            "Meetings.Refused.TooManyPeople",
            MostPeople
        );
        var invited = StreamChange.To(
            command.MeetingId,
            new MeetingPersonInvited(
                command.MeetingId,
                command.PersonId,
                command.Side,
                command.Interprets,
                command.By
            )
        );
        if (meeting.Slot is not { } slot)
            return [invited];
        var time = states.Of<Diary>(Diary.IdOf(command.PersonId)).Time();
        var field = command.Interprets ? "Interpreter" : "Person";
        Refusal.UnlessAt(field, !time.IsTaken(slot), "Meetings.Refused.ColleagueTaken");
        Refusal.UnlessAt(
            field,
            !time.IsFull(command.Days ?? [], slot, command.MostADay),
            "Meetings.Refused.ColleagueFull",
            command.MostADay
        );
        return
        [
            invited,
            StreamChange.To(
                Diary.IdOf(command.PersonId),
                new DiarySlotTaken(command.PersonId, command.MeetingId, slot)
            ),
        ];
    }
}
