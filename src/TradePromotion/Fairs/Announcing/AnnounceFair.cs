using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Announcing;

/// <summary>An officer announces a fair of their agency. Its address is its own for ever.</summary>
public sealed record AnnounceFair(
    Guid FairId,
    Guid AgencyId,
    string Address,
    LocalText Name,
    LocalText Lead,
    FairHours Hours,
    IReadOnlyList<string> Sectors
) : IDecideAcross<AnnounceFair>
{
    private Guid AddressId => FairAddress.IdOf(Address);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Fair, FairEvent>(FairId),
            StreamRef.To<FairAddress, FairAddressEvent>(AddressId),
            StreamRef.To<OrganisingAgency, CompanyEvent>(AgencyId),
        ];

    public static bool Allows(AnnounceFair command, States states, Actor actor) =>
        actor.RunsFairsFor(command.AgencyId)
        && states.Of<OrganisingAgency>(command.AgencyId).IsAgency;

    public static IReadOnlyList<StreamChange> Decide(AnnounceFair command, States states)
    {
        if (states.Of<Fair>(command.FairId).Exists)
            return [];
        var (first, last, opens, closes, zone) = command.Hours;
        Refusal.UnlessAt("Name", !command.Name.IsEmpty, "Fairs.Refused.NameMissing");
        FairTexts.Fit("Name", command.Name, FairTexts.Name);
        FairTexts.Fit("Lead", command.Lead, FairTexts.Lead);
        Refusal.UnlessAt(
            "Address",
            FairAddress.IsGood(command.Address),
            "Fairs.Refused.AddressBad"
        );
        Refusal.UnlessAt(
            "Address",
            states.Of<FairAddress>(command.AddressId).FairId is null,
            "Fairs.Refused.AddressTaken"
        );
        HoursRules.Check(command.Hours);
        Refusal.UnlessAt(
            "Sectors",
            command.Sectors.Count > 0 && command.Sectors.All(Companies.Published.Sectors.Knows),
            "Fairs.Refused.SectorsMissing"
        );
        return
        [
            StreamChange.To(
                command.FairId,
                new FairAnnounced(
                    command.FairId,
                    command.AgencyId,
                    command.Address,
                    command.Name,
                    command.Lead,
                    first,
                    last,
                    opens,
                    closes,
                    zone,
                    [.. command.Sectors.Distinct()]
                )
            ),
            StreamChange.To(
                command.AddressId,
                new FairAddressTaken(command.Address, command.FairId)
            ),
        ];
    }
}
