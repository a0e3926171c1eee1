using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Managing;

/// <summary>The announcing agency lets others help to run the fair: they may do everything but cancel and share it.</summary>
public sealed record ShareFair(Guid FairId, IReadOnlyList<Guid> AgencyIds)
    : IDecideAcross<ShareFair>
{
    /// <summary>No fair has more.</summary>
    public const int Most = 10;

    private IReadOnlyList<Guid> Agencies => [.. AgencyIds.Distinct()];

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Fair, FairEvent>(FairId),
            .. Agencies
                .Where(id => id != FairId)
                .Select(StreamRef.To<OrganisingAgency, CompanyEvent>),
        ];

    public static bool Allows(ShareFair command, States states, Actor actor) =>
        states.Of<Fair>(command.FairId) is { Exists: true } fair
        && actor.RunsFairsFor(fair.AgencyId);

    public static IReadOnlyList<StreamChange> Decide(ShareFair command, States states)
    {
        var fair = states.Of<Fair>(command.FairId);
        var agencies = command.Agencies.Where(id => id != fair.AgencyId).ToList();
        Refusal.UnlessAt("Agencies", agencies.Count <= Most, "Fairs.Refused.TooMany", Most);
        Refusal.UnlessAt(
            "Agencies",
            agencies.All(id => id != command.FairId && states.Of<OrganisingAgency>(id).IsAgency),
            "Fairs.Refused.NoAgency"
        );
        return agencies.ToHashSet().SetEquals(fair.CoOrganisers)
            ? []
            : [StreamChange.To(command.FairId, new FairCoOrganisersSet(command.FairId, agencies))];
    }
}
