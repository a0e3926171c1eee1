using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Moving;

/// <summary>
/// A company gives its booth back, or the officer takes it back. The booth is free and goes to the first of the waiting list; a fee already paid is
/// noted as to be paid back.
/// </summary>
/// <param name="InvoiceId">The payment request of the booth, where there was one.</param>
public sealed record VacateBooth(
    Guid FairId,
    Guid CompanyId,
    string Number,
    string Reason,
    bool ByCompany,
    Guid? InvoiceId,
    Guid By
) : IDecideAcross<VacateBooth>
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
            .. InvoiceId is { } invoice
                ? [StreamRef.To<Invoice, InvoiceEvent>(invoice)]
                : Array.Empty<StreamRef>(),
        ];

    public static bool Allows(VacateBooth command, States states, Actor actor) =>
        actor.IsKnown
        && actor.PersonId == command.By
        && (
            command.ByCompany
                ? actor.WorksFor(command.CompanyId)
                : states.Of<HostFair>(command.FairId).IsRunBy(actor)
        );

    public static IReadOnlyList<StreamChange> Decide(VacateBooth command, States states)
    {
        if (states.Of<Application>(command.ApplicationId).Number != command.Number)
            return [];
        Refusal.Unless(
            states.Of<HostFair>(command.FairId).TakesExhibitors,
            "Booths.Refused.FairOver"
        );
        Refusal.UnlessAt(
            "Reason",
            !string.IsNullOrWhiteSpace(command.Reason),
            command.ByCompany ? "Booths.Refused.ReasonForOrganiser" : "Booths.Refused.ReasonMissing"
        );
        Refusal.UnlessAt(
            "Reason",
            command.Reason.Length <= LongestReason,
            "Booths.Refused.NoteTooLong",
            LongestReason
        );
        var invoice = command.InvoiceId is { } id ? states.Of<Invoice>(id) : Invoice.Initial;
        var refund = invoice is { Paid: not null, Refund: null, Issued: { } issued }
            && issued.CompanyId == command.CompanyId
            && issued.FairId == command.FairId;
        return
        [
            StreamChange.To(
                command.ApplicationId,
                new BoothVacated(
                    command.ApplicationId,
                    command.FairId,
                    command.CompanyId,
                    command.Number,
                    command.Reason.Trim(),
                    command.ByCompany,
                    command.By,
                    refund ? command.InvoiceId : null
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
            .. refund
                ?
                [
                    StreamChange.To(
                        command.InvoiceId!.Value,
                        new RefundDue(
                            command.InvoiceId.Value,
                            command.FairId,
                            command.CompanyId,
                            invoice.Paid!.Amount
                        )
                    ),
                ]
                : Array.Empty<StreamChange>(),
        ];
    }
}
