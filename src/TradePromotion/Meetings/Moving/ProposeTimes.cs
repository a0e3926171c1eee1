using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Requesting;

namespace TradePromotion.Meetings.Moving;

/// <summary>
/// A side proposes other times: for a request not answered yet, or to move a meeting that is agreed on. The other side accepts one
/// of them; until then everything stays where it is, and no time is taken.
/// </summary>
/// <param name="Days">The fair's opening hours as moments, a period a day.</param>
public sealed record ProposeTimes(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Side By,
    IReadOnlyList<Period> Slots,
    string Note,
    IReadOnlyList<Period> Days,
    MeetingRules Rules,
    DateTimeOffset Now
) : IDecideAcross<ProposeTimes>
{
    /// <summary>The most characters a note has.</summary>
    public const int LongestNote = 500;

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Meeting, MeetingEvent>(MeetingId),
            .. new[] { Host, Guest }.Distinct().Select(Diary.Of),
        ];

    public static bool Allows(ProposeTimes command, States states, Actor actor) =>
        states.Of<Meeting>(command.MeetingId).IsOf(command.By, actor);

    public static IReadOnlyList<StreamChange> Decide(ProposeTimes command, States states)
    {
        var meeting = states.Of<Meeting>(command.MeetingId);
        Refusal.Unless(
            meeting.State is MeetingState.Requested or MeetingState.Accepted,
            "Meetings.Refused.NotMovable"
        );
        Refusal.Unless(
            meeting.Slot is not { } agreed || command.Now < agreed.From,
            "Meetings.Refused.Begun"
        );
        Refusal.Unless(
            meeting.Host == command.Host && meeting.Guest == command.Guest,
            "Meetings.Refused.OtherPeople"
        );
        var note = command.Note.Trim();
        Refusal.UnlessAt(
            "Note",
            note.Length <= LongestNote,
            "Meetings.Refused.Reason",
            LongestNote
        );
        var slots = command.Slots.Distinct().OrderBy(slot => slot.From).ToList();
        Refusal.UnlessAt(
            "Slots",
            slots.Count is > 0 and <= RequestMeeting.MostSlots,
            "Meetings.Refused.SlotCount",
            RequestMeeting.MostSlots
        );
        Refusal.UnlessAt(
            "Slots",
            slots.All(slot => slot.From > command.Now),
            "Meetings.Refused.SlotPast"
        );
        var grid = FreeSlots.Grid(command.Days, FreeSlots.Length).ToHashSet();
        Refusal.UnlessAt("Slots", slots.All(grid.Contains), "Meetings.Refused.SlotOutsideHours");
        var own = Time(meeting.PersonOf(command.By));
        var theirs = Time(meeting.PersonOf(command.By.Other()));
        Refusal.UnlessAt(
            "Slots",
            slots.All(slot =>
                slot != meeting.Slot
                && !own.IsTaken(slot)
                && theirs.Has(slot)
                && !theirs.IsFull(command.Days, slot, command.Rules.MostADay)
            ),
            "Meetings.Refused.SlotTaken"
        );
        if (meeting.ProposedBy == command.By && meeting.Proposed.SequenceEqual(slots))
            return [];
        return
        [
            StreamChange.To(
                command.MeetingId,
                new MeetingTimesProposed(
                    command.MeetingId,
                    command.By,
                    slots,
                    note,
                    command.Rules.AnswerBy(command.Now, slots)
                )
            ),
        ];

        FreeTime Time(Guid person) =>
            states.Of<Diary>(Diary.IdOf(person)).Time(exceptBy: command.MeetingId);
    }
}
