using TradePromotion.Booths.Confirming;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Charging;

/// <summary>
/// A fee has arrived: an officer saw it in the account, or a payment provider said so. While the booth is still held the company has it
/// from now on. Money that comes too late is recorded all the same. The same payment twice does nothing.
/// </summary>
/// <param name="By">The officer; empty for a provider.</param>
public sealed record RecordPayment(
    Guid InvoiceId,
    Guid FairId,
    Guid CompanyId,
    string Number,
    decimal Amount,
    string Reference,
    string Via,
    Guid By
) : IDecideAcross<RecordPayment>
{
    /// <summary>How payments are recorded that an officer saw.</summary>
    public const string ViaOfficer = "officer";

    private Guid ApplicationId => BoothIds.Application(FairId, CompanyId);
    private Guid BoothId => BoothIds.Booth(FairId, Number);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Invoice, InvoiceEvent>(InvoiceId),
            StreamRef.To<Application, ApplicationEvent>(ApplicationId),
            StreamRef.To<Booth, BoothEvent>(BoothId),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(RecordPayment command, States states, Actor actor) =>
        command.By == Guid.Empty
            ? actor.IsPlatform
            : command.Via == ViaOfficer
                && actor.PersonId == command.By
                && states.Of<HostFair>(command.FairId).IsRunBy(actor);

    public static IReadOnlyList<StreamChange> Decide(RecordPayment command, States states)
    {
        var invoice = states.Of<Invoice>(command.InvoiceId);
        Refusal.Unless(
            invoice.Issued is { } issued
                && issued.CompanyId == command.CompanyId
                && issued.FairId == command.FairId
                && issued.Number == command.Number,
            "Booths.Refused.NoInvoice"
        );
        Refusal.UnlessAt(
            "Reference",
            command.Reference.Length is > 0 and <= 100,
            "Booths.Refused.ReferenceMissing"
        );
        if (invoice.Paid is { } paid)
        {
            Refusal.Unless(paid.Reference == command.Reference, "Booths.Refused.AlreadyPaid");
            return [];
        }
        Refusal.UnlessAt(
            "Amount",
            command.Amount == invoice.Issued!.Amount,
            "Booths.Refused.WrongAmount",
            invoice.Issued.Amount
        );
        var application = states.Of<Application>(command.ApplicationId);
        var held =
            application.Offer?.InvoiceId == command.InvoiceId
            && states.Of<HostFair>(command.FairId).TakesExhibitors;
        // An officer may have admitted the company before the money came.
        var admitted = application.Number == command.Number;
        var payment = StreamChange.To(
            command.InvoiceId,
            new InvoicePaid(
                command.InvoiceId,
                command.FairId,
                command.CompanyId,
                command.Amount,
                command.Reference,
                command.Via,
                held || admitted,
                command.By
            )
        );
        return held
            ?
            [
                payment,
                .. ConfirmBooth.Taken(
                    command.ApplicationId,
                    command.FairId,
                    command.CompanyId,
                    command.BoothId,
                    command.Number,
                    application.Sector,
                    command.By
                ),
            ]
            : [payment];
    }
}
