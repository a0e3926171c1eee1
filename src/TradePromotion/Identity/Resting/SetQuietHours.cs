using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Resting;

/// <summary>A person says when letters and reminders that can wait shall wait; without hours nothing waits any more.</summary>
public sealed record SetQuietHours(Guid PersonId, QuietHours? Hours)
    : IDecide<SetQuietHours, Person, PersonEvent>
{
    public Guid StreamId => PersonId;

    public static bool Allows(SetQuietHours command, Person state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<PersonEvent> Decide(SetQuietHours command, Person state)
    {
        Refusal.Unless(state.Exists, "Identity.Refused.PersonUnknown");
        if (command.Hours is { } hours)
        {
            Refusal.UnlessAt(
                "QuietTo",
                hours.From is >= 0 and < QuietHours.Day && hours.To is >= 0 and < QuietHours.Day,
                "Identity.Refused.HoursUnknown"
            );
            Refusal.UnlessAt("QuietTo", hours.From != hours.To, "Identity.Refused.HoursWholeDay");
        }
        return command.Hours == state.Quiet
            ? []
            : [new QuietHoursSet(command.PersonId, command.Hours?.From, command.Hours?.To)];
    }
}
