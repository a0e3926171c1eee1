using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Planning;

/// <summary>A person says at which hours of which weekdays they can be met, and how long they rest between two meetings.</summary>
/// <param name="Zone">The IANA zone whose clock the hours follow.</param>
public sealed record SetHours(
    Guid PersonId,
    string Zone,
    IReadOnlyList<WorkingDay> Week,
    int Buffer
) : IDecide<SetHours, Diary, DiaryEvent>
{
    /// <summary>The pauses between meetings one can choose, in minutes.</summary>
    public static readonly IReadOnlyList<int> Buffers = [0, 5, 10, 15, 30, 60];

    public Guid StreamId => Diary.IdOf(PersonId);

    public static bool Allows(SetHours command, Diary state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<DiaryEvent> Decide(SetHours command, Diary state)
    {
        Refusal.Unless(
            TimeZoneInfo.TryFindSystemTimeZoneById(command.Zone, out _),
            "Meetings.Refused.Zone"
        );
        Refusal.UnlessAt("Buffer", Buffers.Contains(command.Buffer), "Meetings.Refused.Buffer");
        Refusal.Unless(command.Week.Count > 0, "Meetings.Refused.NoDay");
        var week = command.Week.OrderBy(day => ((int)day.Day + 6) % 7).ToList();
        foreach (var day in week)
        {
            Refusal.UnlessAt($"{day.Day}", day.From != day.To, "Meetings.Refused.NoHours");
            Refusal.UnlessAt($"{day.Day}", BreakLiesInside(day), "Meetings.Refused.Break");
        }
        return
            state.Hours is { } said
            && said.Zone == command.Zone
            && said.Buffer == command.Buffer
            && said.Week.SequenceEqual(week)
            ? []
            : [new DiaryHoursSet(command.PersonId, command.Zone, week, command.Buffer)];
    }

    // Measured from the day's beginning, so that a night shift's break may lie behind midnight.
    private static bool BreakLiesInside(WorkingDay day) =>
        day.BreakFrom is null == day.BreakTo is null
        && (
            day is not { BreakFrom: { } from, BreakTo: { } to }
            || (
                TimeSpan.Zero < from - day.From
                && from - day.From < to - day.From
                && to - day.From < day.To - day.From
            )
        );
}
