using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Charging;

/// <summary>An officer notes that a fee has been paid back: of a booth that was vacated, or one paid too late.</summary>
public sealed record RecordRefund(Guid InvoiceId, Guid FairId, string Reference, Guid By)
    : IDecideAcross<RecordRefund>
{
    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Invoice, InvoiceEvent>(InvoiceId),
            StreamRef.To<HostFair, FairEvent>(FairId),
        ];

    public static bool Allows(RecordRefund command, States states, Actor actor) =>
        actor.PersonId == command.By
        && states.Of<HostFair>(command.FairId).IsRunBy(actor)
        && states.Of<Invoice>(command.InvoiceId).Issued?.FairId == command.FairId;

    public static IReadOnlyList<StreamChange> Decide(RecordRefund command, States states)
    {
        var invoice = states.Of<Invoice>(command.InvoiceId);
        if (invoice.Refunded is { } before)
        {
            Refusal.Unless(before.Reference == command.Reference, "Booths.Refused.AlreadyRefunded");
            return [];
        }
        Refusal.Unless(
            invoice.Refund is not null || invoice.Paid is { InTime: false },
            "Booths.Refused.NothingToRefund"
        );
        Refusal.UnlessAt(
            "Refund",
            command.Reference.Length is > 0 and <= 100,
            "Booths.Refused.ReferenceMissing"
        );
        return
        [
            StreamChange.To(
                command.InvoiceId,
                new InvoiceRefunded(command.InvoiceId, command.Reference, command.By)
            ),
        ];
    }
}
