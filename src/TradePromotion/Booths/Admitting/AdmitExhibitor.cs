using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Admitting;

/// <summary>
/// The officer admits a company and gives it a booth, in one step: a booth is never given twice and a company gets one booth a fair,
/// whoever clicks first. A declined company may still be admitted.
/// </summary>
public sealed record AdmitExhibitor(Guid FairId, Guid CompanyId, string Number, Guid By)
    : IDecideAcross<AdmitExhibitor>
{
    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);
    private Guid BoothId => BoothIds.Booth(FairId, Number);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<Booth, BoothEvent>(BoothId),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(AdmitExhibitor command, States states, Actor actor) =>
        actor.PersonId == command.By && states.Of<HostFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(AdmitExhibitor command, States states)
    {
        var fair = states.Of<HostFair>(command.FairId);
        var application = states.Of<Application>(command.ApplicationId);
        var booth = states.Of<Booth>(command.BoothId);
        Refusal.Unless(application.Exists, "Booths.Refused.NoApplication");
        if (application.Number == command.Number)
            return [];
        Refusal.Unless(
            application.Number is null,
            "Booths.Refused.AlreadyAdmitted",
            application.Number ?? ""
        );
        Refusal.Unless(fair.TakesExhibitors, "Booths.Refused.FairOver");
        Refusal.UnlessAt(
            "Number",
            fair.Numbers.Contains(command.Number),
            "Booths.Refused.NoSuchBooth",
            command.Number
        );
        Refusal.Unless(
            application.Offer is null || application.Offer.Value.Number == command.Number,
            "Booths.Refused.AlreadyOffered",
            application.Offer?.Number ?? ""
        );
        booth.MustBeFreeFor(command.CompanyId, command.Number);
        return
        [
            StreamChange.To(
                command.ApplicationId,
                new ExhibitorAdmitted(
                    command.ApplicationId,
                    command.FairId,
                    command.CompanyId,
                    command.BoothId,
                    command.Number,
                    command.By
                )
            ),
            StreamChange.To(
                command.BoothId,
                new BoothAssigned(
                    command.BoothId,
                    command.FairId,
                    command.Number,
                    command.CompanyId,
                    application.Sector
                )
            ),
        ];
    }
}
