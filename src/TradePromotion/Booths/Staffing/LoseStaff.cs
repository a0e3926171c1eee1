using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Staffing;

/// <summary>
/// The account of somebody who stands at the booth is closed: they leave its team and its roster. Where two accounts of one person became
/// one, the other takes their place; where both stood there, the one that goes on keeps what is told of it.
/// </summary>
/// <param name="Into">The person's other account.</param>
/// <param name="Photo">Their photograph, kept anew for the other account; null for none.</param>
public sealed record LoseStaff(Guid BoothId, Guid PersonId, Guid? Into = null, Guid? Photo = null)
    : IDecide<LoseStaff, Booth, BoothEvent>
{
    public Guid StreamId => BoothId;

    public static bool Allows(LoseStaff command, Booth state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<BoothEvent> Decide(LoseStaff command, Booth state)
    {
        var events = new List<BoothEvent>();
        if (state.Staff.Contains(command.PersonId))
            events.Add(
                new BoothStaffed(
                    command.BoothId,
                    command.Without(state.Staff),
                    [.. command.Without(state.Cards)]
                )
            );
        if (state.Roster.Any(duty => duty.People.Contains(command.PersonId)))
            events.Add(
                new BoothRosterSet(
                    command.BoothId,
                    [
                        .. state.Roster.Select(duty =>
                            duty with
                            {
                                People = command.Without(duty.People),
                            }
                        ),
                    ]
                )
            );
        return events;
    }

    private List<Guid> Without(IReadOnlyList<Guid> people) =>
        [
            .. (
                Into is { } other
                    ? people.Select(id => id == PersonId ? other : id)
                    : people.Where(id => id != PersonId)
            ).Distinct(),
        ];

    private IEnumerable<StaffCard> Without(IReadOnlyList<StaffCard> cards)
    {
        var hasOwn = cards.Any(card => card.PersonId == Into);
        foreach (var card in cards)
            if (card.PersonId != PersonId)
                yield return card;
            else if (Into is { } other && !hasOwn)
                yield return card with
                {
                    PersonId = other,
                    Photo = Photo,
                };
    }
}
