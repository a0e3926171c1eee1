using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Extending;

/// <summary>
/// The other side agrees to more minutes, and every diary takes them; or a side wants to end in time after all.
/// </summary>
/// <param name="People">Everyone of the meeting.</param>
public sealed record AnswerExtension(
    Guid MeetingId,
    IReadOnlyList<Guid> People,
    Side By,
    bool Agrees,
    DateTimeOffset Now
) : IDecideAcross<AnswerExtension>
{
    public IReadOnlyList<StreamRef> Streams =>
        [StreamRef.To<Meeting, MeetingEvent>(MeetingId), .. People.Distinct().Select(Diary.Of)];

    public static bool Allows(AnswerExtension command, States states, Actor actor) =>
        states.Of<Meeting>(command.MeetingId).Attends(command.By, actor);

    public static IReadOnlyList<StreamChange> Decide(AnswerExtension command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        if (meeting.Extension is not var (by, minutes))
        {
            Refusal.Unless(!command.Agrees, "Meetings.Refused.NothingAsked");
            return [];
        }
        if (!command.Agrees)
            return
            [
                StreamChange.To(
                    command.MeetingId,
                    new MeetingExtensionRefused(command.MeetingId, command.By)
                ),
            ];
        Refusal.Unless(by != command.By, "Meetings.Refused.OwnExtension");
        Refusal.Unless(
            meeting.Everyone.ToHashSet().SetEquals(command.People),
            "Meetings.Refused.OtherPeople"
        );
        Extension.Check(meeting, minutes, command.People, states, command.Now);
        var before = meeting.Slot!.Value;
        var after = Extension.Of(before, minutes);
        return
        [
            StreamChange.To(
                command.MeetingId,
                new MeetingExtended(command.MeetingId, meeting.Host, meeting.Guest, before, after)
            ),
            .. meeting
                .Everyone.Where(person =>
                    states.Of<Diary>(Diary.IdOf(person)).Taken.ContainsKey(command.MeetingId)
                )
                .Select(person =>
                    StreamChange.To(
                        Diary.IdOf(person),
                        new DiarySlotTaken(person, command.MeetingId, after)
                    )
                ),
        ];
    }
}
