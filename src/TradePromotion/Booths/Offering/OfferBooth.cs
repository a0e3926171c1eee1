using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Offering;

/// <summary>
/// A booth is offered to a company and held for it: by an officer, or by the platform to the first of the waiting list. A booth is held
/// for one company at a time and a company is offered one booth at a time.
/// </summary>
/// <param name="By">The officer; empty when the platform moves the waiting list up.</param>
public sealed record OfferBooth(
    Guid FairId,
    Guid CompanyId,
    string Number,
    DateTimeOffset Now,
    Guid By
) : IDecideAcross<OfferBooth>
{
    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);
    private Guid BoothId => BoothIds.Booth(FairId, Number);
    private Guid InvoiceId => BoothIds.Invoice(ApplicationId, Now);
    private Guid TermsId => BoothIds.Terms(FairId);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<Booth, BoothEvent>(BoothId),
            StreamRef.To<HostFair, FairEvent>(FairId),
            StreamRef.To<Terms, TermsEvent>(TermsId),
            StreamRef.To<Invoice, InvoiceEvent>(InvoiceId),
        ];

    public static bool Allows(OfferBooth command, States states, Actor actor) =>
        command.By == Guid.Empty
            ? actor.IsPlatform
            : actor.PersonId == command.By && states.Of<HostFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(OfferBooth command, States states)
    {
        var application = states.Of<Application>(command.ApplicationId);
        Refusal.Unless(application.Exists, "Booths.Refused.NoApplication");
        if (application.Offer?.Number == command.Number)
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
        // Between reading the list and offering, an officer may have decided otherwise.
        Refusal.Unless(
            command.By != Guid.Empty || application.State == ApplicationState.Listed,
            "Booths.Refused.NotListed"
        );
        return Held(command, states);
    }

    /// <summary>The offer itself, whoever makes it: the booth is free and held from now on, and its fee asked for. The application's event stands first.</summary>
    internal static IReadOnlyList<StreamChange> Held(OfferBooth command, States states)
    {
        var fair = states.Of<HostFair>(command.FairId);
        var terms = states.Of<Terms>(command.TermsId);
        var booth = states.Of<Booth>(command.BoothId);
        Refusal.Unless(fair.TakesExhibitors, "Booths.Refused.FairOver");
        Refusal.UnlessAt(
            "Number",
            fair.Numbers.Contains(command.Number),
            "Booths.Refused.NoSuchBooth",
            command.Number
        );
        booth.MustBeFreeFor(command.CompanyId, command.Number);
        var until = command.Now + terms.HoldFor;
        // A price is never set without an account to pay it to.
        var (type, account) = (BoothType.Of(terms.Types, command.Number), terms.Set?.Account);
        var costs = type is { Price: > 0 } && account is not null;
        return
        [
            StreamChange.To(
                command.ApplicationId,
                new BoothOffered(
                    command.ApplicationId,
                    command.FairId,
                    command.CompanyId,
                    command.BoothId,
                    command.Number,
                    until,
                    command.By,
                    costs ? type!.Price : 0,
                    costs ? command.InvoiceId : null
                )
            ),
            StreamChange.To(
                command.BoothId,
                new BoothHeld(
                    command.BoothId,
                    command.FairId,
                    command.Number,
                    command.CompanyId,
                    until
                )
            ),
            .. costs
                ?
                [
                    StreamChange.To(
                        command.InvoiceId,
                        new InvoiceIssued(
                            command.InvoiceId,
                            command.FairId,
                            command.CompanyId,
                            command.ApplicationId,
                            Invoice.CodeOf(command.InvoiceId),
                            command.Number,
                            type!,
                            type!.Price,
                            account!,
                            until
                        )
                    ),
                ]
                : Array.Empty<StreamChange>(),
        ];
    }
}
