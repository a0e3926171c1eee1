using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Confirming;

/// <summary>A member of the company takes the booth it was offered. One that costs something is taken by paying.</summary>
public sealed record ConfirmBooth(
    Guid FairId,
    Guid CompanyId,
    string Number,
    DateTimeOffset Now,
    Guid By
) : IDecideAcross<ConfirmBooth>
{
    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);
    private Guid BoothId => BoothIds.Booth(FairId, Number);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<Booth, BoothEvent>(BoothId),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(ConfirmBooth command, States states, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.By && actor.WorksFor(command.CompanyId);

    public static IReadOnlyList<StreamChange> Decide(ConfirmBooth command, States states)
    {
        var application = states.Of<Application>(command.ApplicationId);
        if (application.Number == command.Number)
            return [];
        Refusal.Unless(
            application.Offer is { } offer
                && offer.Number == command.Number
                && command.Now < offer.Until,
            "Booths.Refused.OfferOver",
            command.Number
        );
        Refusal.Unless(application.Offer?.Fee == 0, "Booths.Refused.FeeDue");
        Refusal.Unless(
            states.Of<HostFair>(command.FairId).TakesExhibitors,
            "Booths.Refused.FairOver"
        );
        return Taken(
            command.ApplicationId,
            command.FairId,
            command.CompanyId,
            command.BoothId,
            command.Number,
            application.Sector,
            command.By
        );
    }

    /// <summary>The company has the booth.</summary>
    internal static IReadOnlyList<StreamChange> Taken(
        Guid applicationId,
        Guid fairId,
        Guid companyId,
        Guid boothId,
        string number,
        string sector,
        Guid by
    ) =>
        [
            StreamChange.To(
                applicationId,
                new ExhibitorAdmitted(applicationId, fairId, companyId, boothId, number, by)
            ),
            StreamChange.To(boothId, new BoothAssigned(boothId, fairId, number, companyId, sector)),
        ];
}
