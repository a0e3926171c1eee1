using TradePromotion.Fairs.Published;

namespace TradePromotion.Meetings.Ruling;

/// <summary>Who runs a fair, as far as its rules for meetings need it; folded from what the fair publishes.</summary>
public sealed record RuledFair(Guid AgencyId, IReadOnlyList<Guid> CoOrganisers)
    : IEvolve<RuledFair, FairEvent>
{
    public static string StreamType => "fair";

    public static RuledFair Initial { get; } = new(Guid.Empty, []);

    /// <summary>Whether the actor runs it, for the agency that announced it or for one that helps.</summary>
    public bool IsRunBy(Actor actor) =>
        AgencyId != Guid.Empty
        && (actor.RunsFairsFor(AgencyId) || CoOrganisers.Any(actor.RunsFairsFor));

    public static RuledFair Evolve(RuledFair state, FairEvent @event) =>
        @event switch
        {
            FairAnnounced e => state with { AgencyId = e.AgencyId },
            FairCoOrganisersSet e => state with { CoOrganisers = e.AgencyIds },
            _ => state,
        };
}
