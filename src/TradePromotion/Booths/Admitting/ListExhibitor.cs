using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Admitting;

/// <summary>The officer puts a company at the end of the waiting list, or back among the applications that wait for an answer.</summary>
/// <param name="Reopen">Back among the waiting ones.</param>
public sealed record ListExhibitor(Guid FairId, Guid CompanyId, bool Reopen, Guid By)
    : IDecideAcross<ListExhibitor>
{
    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(ListExhibitor command, States states, Actor actor) =>
        actor.PersonId == command.By && states.Of<HostFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(ListExhibitor command, States states)
    {
        var application = states.Of<Application>(command.ApplicationId);
        var fair = states.Of<HostFair>(command.FairId);
        Refusal.Unless(application.Exists, "Booths.Refused.NoApplication");
        var wanted = command.Reopen ? ApplicationState.Waiting : ApplicationState.Listed;
        if (application.State == wanted)
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
        Refusal.Unless(fair.TakesExhibitors, "Booths.Refused.FairOver");
        var (id, fairId, company, by) = (
            command.ApplicationId,
            command.FairId,
            command.CompanyId,
            command.By
        );
        return
        [
            StreamChange.To(
                id,
                command.Reopen
                    ? new ApplicationReopened(id, fairId, company, by)
                    : new ExhibitorListed(id, fairId, company, by)
            ),
        ];
    }
}
