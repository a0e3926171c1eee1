using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Joining;

/// <summary>
/// A side brings a colleague to a meeting, or a colleague joins it. Of an agreed meeting their diary takes the time too, so they must be free.
/// Whoever is of another house is asked first: <see cref="Interpreting.AskInterpreter"/>.
/// </summary>
/// <param name="Colleagues">The people of this side's company.</param>
/// <param name="Days">The fair's days, for the limit of meetings a day.</param>
public sealed record InvitePerson(
    Guid MeetingId,
    Side Side,
    Guid PersonId,
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
        Coming.StillTakes(meeting, command.Now);
        Refusal.UnlessAt(
            "Person",
            command.Colleagues.Contains(command.PersonId),
            "Meetings.Refused.NoColleague"
        );
        Coming.HasRoom(meeting);
        var invited = StreamChange.To(
            command.MeetingId,
            new MeetingPersonInvited(
                command.MeetingId,
                command.PersonId,
                command.Side,
                Interprets: false,
                By: command.By
            )
        );
        if (meeting.Slot is not { } slot)
            return [invited];
        var time = states.Of<Diary>(Diary.IdOf(command.PersonId)).Time();
        Refusal.UnlessAt("Person", !time.IsTaken(slot), "Meetings.Refused.ColleagueTaken");
        Refusal.UnlessAt(
            "Person",
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
