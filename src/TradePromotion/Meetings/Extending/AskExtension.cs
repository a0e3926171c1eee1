using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Extending;

/// <summary>A side asks for more minutes. Nothing is taken by it; but nobody is asked for a time that is taken already.</summary>
/// <param name="People">Everyone of the meeting.</param>
public sealed record AskExtension(
    Guid MeetingId,
    IReadOnlyList<Guid> People,
    Side By,
    int Minutes,
    DateTimeOffset Now
) : IDecideAcross<AskExtension>
{
    /// <summary>By how many minutes a meeting can be made longer.</summary>
    public static IReadOnlyList<int> Choices { get; } = [10, 15, 30];

    public IReadOnlyList<StreamRef> Streams =>
        [StreamRef.To<Meeting, MeetingEvent>(MeetingId), .. People.Distinct().Select(Diary.Of)];

    public static bool Allows(AskExtension command, States states, Actor actor) =>
        states.Of<Meeting>(command.MeetingId).Attends(command.By, actor);

    public static IReadOnlyList<StreamChange> Decide(AskExtension command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        Refusal.Unless(Choices.Contains(command.Minutes), "Meetings.Refused.ExtensionMinutes");
        Extension.Check(meeting, command.Minutes, command.People, states, command.Now);
        return meeting.Extension == (command.By, command.Minutes)
            ? []
            :
            [
                StreamChange.To(
                    command.MeetingId,
                    new MeetingExtensionAsked(command.MeetingId, command.By, command.Minutes)
                ),
            ];
    }
}
