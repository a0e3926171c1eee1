using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Offering;

/// <summary>The platform releases a booth whose company did not confirm or pay in time. Whoever confirms at the same moment wins or loses, never both.</summary>
public sealed record ReleaseBooth(Guid FairId, Guid CompanyId, string Number, DateTimeOffset Now)
    : IDecideAcross<ReleaseBooth>
{
    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);
    private Guid BoothId => BoothIds.Booth(FairId, Number);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<Booth, BoothEvent>(BoothId),
        ];

    public static bool Allows(ReleaseBooth command, States states, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<StreamChange> Decide(ReleaseBooth command, States states) =>
        states.Of<Application>(command.ApplicationId).Offer is { } offer
        && offer.Number == command.Number
        && offer.Until <= command.Now
            ?
            [
                StreamChange.To(
                    command.ApplicationId,
                    new BoothOfferLapsed(
                        command.ApplicationId,
                        command.FairId,
                        command.CompanyId,
                        command.Number,
                        offer.InvoiceId
                    )
                ),
                StreamChange.To(
                    command.BoothId,
                    new BoothReleased(
                        command.BoothId,
                        command.FairId,
                        command.Number,
                        command.CompanyId
                    )
                ),
            ]
            : [];
}
