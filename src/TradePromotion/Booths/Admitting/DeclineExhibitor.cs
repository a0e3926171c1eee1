using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Admitting;

/// <summary>The officer declines an application and says why.</summary>
public sealed record DeclineExhibitor(Guid FairId, Guid CompanyId, string Reason, Guid By)
    : IDecideAcross<DeclineExhibitor>
{
    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(DeclineExhibitor command, States states, Actor actor) =>
        actor.PersonId == command.By && states.Of<HostFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(DeclineExhibitor command, States states)
    {
        var application = states.Of<Application>(command.ApplicationId);
        Refusal.Unless(application.Exists, "Booths.Refused.NoApplication");
        if (application.State == ApplicationState.Declined)
            return [];
        Refusal.Unless(
            application.Number is null,
            "Booths.Refused.AlreadyAdmitted",
            application.Number ?? ""
        );
        Refusal.Unless(
            application.Offer is null,
            "Booths.Refused.AlreadyOffered",
            application.Offer?.Number ?? ""
        );
        Refusal.UnlessAt(
            "Reason",
            !string.IsNullOrWhiteSpace(command.Reason),
            "Booths.Refused.ReasonMissing"
        );
        return
        [
            StreamChange.To(
                command.ApplicationId,
                new ExhibitorDeclined(
                    command.ApplicationId,
                    command.FairId,
                    command.CompanyId,
                    command.Reason.Trim(),
                    command.By
                )
            ),
        ];
    }
}
