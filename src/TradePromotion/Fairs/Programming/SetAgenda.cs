using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Programming;

/// <summary>An officer sets the programme of the fair's days.</summary>
public sealed record SetAgenda(Guid FairId, IReadOnlyList<AgendaItem> Items)
    : IDecide<SetAgenda, Fair, FairEvent>
{
    /// <summary>No programme is longer.</summary>
    public const int Most = 80;

    public Guid StreamId => FairId;

    public static bool Allows(SetAgenda command, Fair state, Actor actor) => state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(SetAgenda command, Fair state)
    {
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(command.Items.Count <= Most, "Fairs.Refused.TooMany", Most);
        foreach (var (item, index) in command.Items.Select((item, i) => (item, i)))
        {
            Refusal.UnlessAt($"Rows[{index}]", !item.Title.IsEmpty, "Fairs.Refused.ItemTitle");
            FairTexts.Fit($"Rows[{index}]", item.Title, FairTexts.Title);
            FairTexts.Fit($"Rows[{index}]", item.Speakers, FairTexts.Speakers);
            FairTexts.Fit($"Rows[{index}]", item.Place, FairTexts.Place);
            Refusal.UnlessAt(
                $"Rows[{index}].Day",
                item.Day >= state.Hours!.FirstDay && item.Day <= state.Hours.LastDay,
                "Fairs.Refused.DayOutside",
                item.Day
            );
            Refusal.UnlessAt(
                $"Rows[{index}].Ends",
                item.Ends > item.Starts,
                "Fairs.Refused.ItemEnds"
            );
        }
        IReadOnlyList<AgendaItem> items =
        [
            .. command.Items.OrderBy(i => i.Day).ThenBy(i => i.Starts).ThenBy(i => i.Ends),
        ];
        return state.Last<FairAgendaSet>()?.Items.SequenceEqual(items) ?? items.Count == 0
            ? []
            : [new FairAgendaSet(command.FairId, items)];
    }
}
