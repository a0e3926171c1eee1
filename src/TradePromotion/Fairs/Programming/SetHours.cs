using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Programming;

/// <summary>An officer sets when the doors open: every day alike, and single days by their own hours. The days themselves stay.</summary>
public sealed record SetHours(
    Guid FairId,
    TimeOnly Opens,
    TimeOnly Closes,
    IReadOnlyList<DayHours> Exceptions
) : IDecide<SetHours, Fair, FairEvent>
{
    public Guid StreamId => FairId;

    public static bool Allows(SetHours command, Fair state, Actor actor) => state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(SetHours command, Fair state)
    {
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        var before = state.Hours!;
        // A day that is as usual needs no word of its own.
        IReadOnlyList<DayHours> exceptions =
        [
            .. command
                .Exceptions.Where(day => day.Opens != command.Opens || day.Closes != command.Closes)
                .OrderBy(day => day.Day),
        ];
        HoursRules.Check(
            before with
            {
                Opens = command.Opens,
                Closes = command.Closes,
                Exceptions = exceptions,
            }
        );
        return
            before.Opens == command.Opens
            && before.Closes == command.Closes
            && before.Exceptions.SequenceEqual(exceptions)
            ? []
            : [new FairHoursSet(command.FairId, command.Opens, command.Closes, exceptions)];
    }
}
