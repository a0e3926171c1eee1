using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Staffing;

/// <summary>A member of the company says when somebody can be reached at its booth, and who. Replaces what was said before.</summary>
/// <param name="PavilionId">The block it is part of, when that one's manager says it for them.</param>
public sealed record SetRoster(
    Guid BoothId,
    IReadOnlyList<BoothDuty> Roster,
    Guid? PavilionId = null
) : IDecideAcross<SetRoster>
{
    private const int LastDay = 60;
    private const int MostTimes = 120;

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Booth, BoothEvent>(BoothId),
            .. PavilionId is { } block
                ? [StreamRef.To<Pavilion, PavilionEvent>(block)]
                : Array.Empty<StreamRef>(),
        ];

    public static bool Allows(SetRoster command, States states, Actor actor) =>
        states.Of<Booth>(command.BoothId).IsOf(actor)
        || command.PavilionId is { } block
            && states.Of<Pavilion>(block).Lets(actor, states.Of<Booth>(command.BoothId));

    public static IReadOnlyList<StreamChange> Decide(SetRoster command, States states)
    {
        var booth = states.Of<Booth>(command.BoothId);
        var roster = command.Roster.OrderBy(duty => duty.Day).ThenBy(duty => duty.From).ToList();
        Refusal.UnlessAt(
            "Roster",
            roster.Count <= MostTimes && roster.All(duty => duty.Day is >= 0 and <= LastDay),
            "Booths.Refused.RosterTooLong"
        );
        foreach (var duty in roster)
        {
            Refusal.UnlessAt(
                $"Roster[{duty.Day}]",
                duty.From != duty.To,
                "Booths.Refused.RosterTimes"
            );
            Refusal.UnlessAt(
                $"Roster[{duty.Day}]",
                duty.People.All(booth.Staff.Contains),
                "Booths.Refused.NotAtTheBooth"
            );
        }
        return
            roster.Count == booth.Roster.Count
            && roster.Zip(booth.Roster).All(pair => Same(pair.First, pair.Second))
            ? []
            : [StreamChange.To(command.BoothId, new BoothRosterSet(command.BoothId, roster))];
    }

    private static bool Same(BoothDuty one, BoothDuty other) =>
        one with { People = other.People } == other && one.People.SequenceEqual(other.People);
}
