using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Describing;

/// <summary>An officer names who supports the fair.</summary>
public sealed record NameSponsors(Guid FairId, IReadOnlyList<FairSponsor> Sponsors)
    : IDecide<NameSponsors, Fair, FairEvent>
{
    /// <summary>No fair has more.</summary>
    public const int Most = 60;

    public Guid StreamId => FairId;

    public static bool Allows(NameSponsors command, Fair state, Actor actor) =>
        state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(NameSponsors command, Fair state)
    {
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(command.Sponsors.Count <= Most, "Fairs.Refused.TooMany", Most);
        foreach (var (sponsor, index) in command.Sponsors.Select((s, i) => (s, i)))
        {
            Refusal.UnlessAt(
                $"Rows[{index}]",
                sponsor.Name.Length is > 0 and <= 120,
                "Fairs.Refused.SponsorName"
            );
            Refusal.UnlessAt(
                $"Rows[{index}].Link",
                sponsor.Link == "" || WebLink.IsGood(sponsor.Link),
                "Fairs.Refused.LinkBad"
            );
        }
        // The order among equals is the officer's.
        IReadOnlyList<FairSponsor> sponsors = [.. command.Sponsors.OrderBy(s => s.Level)];
        return
            state.Last<FairSponsorsNamed>()?.Sponsors.SequenceEqual(sponsors) ?? sponsors.Count == 0
            ? []
            : [new FairSponsorsNamed(command.FairId, sponsors)];
    }
}
