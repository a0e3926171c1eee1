using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Managing;

/// <summary>An officer moves the fair to other days before it opens; hours and programme move along, everybody concerned is told why.</summary>
public sealed record PostponeFair(
    Guid FairId,
    DateOnly FirstDay,
    DateOnly LastDay,
    LocalText Reason,
    DateTimeOffset Now
) : IDecide<PostponeFair, Fair, FairEvent>
{
    /// <summary>The most characters a reason has.</summary>
    public const int LongestReason = 600;

    public Guid StreamId => FairId;

    public static bool Allows(PostponeFair command, Fair state, Actor actor) =>
        state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(PostponeFair command, Fair state)
    {
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(state.State != FairState.Live, "Fairs.Refused.LiveNotPostponed");
        var before = state.Hours!;
        if (command.FirstDay == before.FirstDay && command.LastDay == before.LastDay)
            return [];
        CheckReason(command.Reason);
        var later = command.FirstDay.DayNumber - before.FirstDay.DayNumber;
        var after = before with
        {
            FirstDay = command.FirstDay,
            LastDay = command.LastDay,
            Exceptions = [.. before.Exceptions.Select(d => d with { Day = d.Day.AddDays(later) })],
        };
        HoursRules.Check(after);
        Refusal.UnlessAt("FirstDay", after.OpensAt > command.Now, "Fairs.Refused.DayPast");
        // The last days of the programme may not exist any more; a silent loss would be worse than a question.
        Refusal.UnlessAt(
            "LastDay",
            (state.Last<FairAgendaSet>()?.Items ?? []).All(item =>
                item.Day.AddDays(later) <= command.LastDay
            ),
            "Fairs.Refused.AgendaLonger"
        );
        return
        [
            new FairPostponed(
                command.FairId,
                command.FirstDay,
                command.LastDay,
                later,
                command.Reason
            ),
        ];
    }

    /// <summary>A reason is there and not too long: it goes to everybody concerned.</summary>
    internal static void CheckReason(LocalText reason)
    {
        Refusal.UnlessAt(
            "Reason",
            reason.Exactly("vi") != "" && reason.Exactly("en") != "",
            "Fairs.Refused.ReasonMissing"
        );
        Refusal.UnlessAt(
            "Reason",
            reason.All(text => text.Value.Length <= LongestReason),
            "Fairs.Refused.TextTooLong",
            LongestReason
        );
    }
}
