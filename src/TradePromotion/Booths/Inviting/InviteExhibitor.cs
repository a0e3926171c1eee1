using TradePromotion.Booths.Offering;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Inviting;

/// <summary>
/// An officer, or a pavilion's manager within the block, asks a company to exhibit: a booth is held for it, and it accepts as it would accept any
/// offer. A company that has applied already is decided on by the board instead.
/// </summary>
/// <param name="Contact">Somebody of the company, who gets the letters.</param>
/// <param name="PavilionId">The block, when its manager invites.</param>
public sealed record InviteExhibitor(
    Guid FairId,
    Guid CompanyId,
    string Sector,
    string Number,
    Guid Contact,
    DateTimeOffset Now,
    Guid By,
    Guid? PavilionId = null
) : IDecideAcross<InviteExhibitor>
{
    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);
    private OfferBooth Offer => new(FairId, CompanyId, Number, Now, By);

    public IReadOnlyList<StreamRef> Streams =>
        [
            .. Offer.Streams,
            StreamRef.To<Exhibitor, CompanyEvent>(CompanyId),
            .. PavilionId is { } block
                ? [StreamRef.To<Pavilion, PavilionEvent>(block)]
                : Array.Empty<StreamRef>(),
        ];

    public static bool Allows(InviteExhibitor command, States states, Actor actor) =>
        actor.IsKnown
        && actor.PersonId == command.By
        && (
            states.Of<HostFair>(command.FairId).IsRunBy(actor)
            || command.PavilionId is { } block
                && states.Of<Pavilion>(block).IsOf(actor, command.FairId, command.Number)
        );

    public static IReadOnlyList<StreamChange> Decide(InviteExhibitor command, States states)
    {
        var company = states.Of<Exhibitor>(command.CompanyId);
        Refusal.Unless(
            !states.Of<Application>(command.ApplicationId).Exists,
            "Booths.Refused.AppliedAlready"
        );
        Refusal.Unless(
            company.MayExhibit && company.Members.Contains(command.Contact),
            "Booths.Refused.CannotExhibit"
        );
        Refusal.UnlessAt("Sector", Sectors.Knows(command.Sector), "Booths.Refused.SectorMissing");
        var held = OfferBooth.Held(command.Offer, states);
        var applied = new ExhibitorApplied(
            command.ApplicationId,
            command.FairId,
            command.CompanyId,
            command.Contact,
            command.Sector,
            ""
        );
        var offered = (BoothOffered)held[0].Events[0] with { Invited = true };
        return [StreamChange.To(command.ApplicationId, applied, offered), .. held.Skip(1)];
    }
}
