using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Offering;

/// <summary>The company gives an offered booth back, or the officer takes the offer back. The application waits again; the booth is free.</summary>
public sealed record ReturnOffer(
    Guid FairId,
    Guid CompanyId,
    string Number,
    string Reason,
    bool ByCompany,
    Guid By
) : IDecideAcross<ReturnOffer>
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 500;

    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);
    private Guid BoothId => BoothIds.Booth(FairId, Number);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<Booth, BoothEvent>(BoothId),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(ReturnOffer command, States states, Actor actor) =>
        actor.IsKnown
        && actor.PersonId == command.By
        && (
            command.ByCompany
                ? actor.WorksFor(command.CompanyId)
                : states.Of<HostFair>(command.FairId).IsRunBy(actor)
        );

    public static IReadOnlyList<StreamChange> Decide(ReturnOffer command, States states)
    {
        var offer = states.Of<Application>(command.ApplicationId).Offer;
        if (offer?.Number != command.Number)
            return [];
        Refusal.UnlessAt(
            "Reason",
            command.Reason.Length <= LongestReason,
            "Booths.Refused.NoteTooLong",
            LongestReason
        );
        return
        [
            StreamChange.To(
                command.ApplicationId,
                new BoothOfferReturned(
                    command.ApplicationId,
                    command.FairId,
                    command.CompanyId,
                    command.Number,
                    command.Reason.Trim(),
                    command.ByCompany,
                    command.By,
                    offer?.InvoiceId
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
        ];
    }
}
