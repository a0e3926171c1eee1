using TradePromotion.Booths.Published;

namespace TradePromotion.Booths;

/// <summary>A payment request as its rules need it.</summary>
public sealed record Invoice(InvoiceIssued? Issued, InvoicePaid? Paid)
    : IEvolve<Invoice, InvoiceEvent>
{
    /// <summary>That it is to be paid back.</summary>
    public RefundDue? Refund { get; init; }

    /// <summary>That it has been paid back.</summary>
    public InvoiceRefunded? Refunded { get; init; }

    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public static string StreamType => "invoice";

    public static Invoice Initial { get; } = new(null, null);

    public static Invoice Evolve(Invoice state, InvoiceEvent @event) =>
        @event switch
        {
            InvoiceIssued e => state with { Issued = e },
            InvoicePaid e => state with { Paid = e },
            RefundDue e => state with { Refund = e },
            InvoiceRefunded e => state with { Refunded = e },
            _ => state,
        };

    /// <summary>The code of a payment request: ten letters and digits that cannot be mistaken for each other.</summary>
    public static string CodeOf(Guid id)
    {
        var bytes = id.ToByteArray(bigEndian: true);
        return "GH" + string.Concat(bytes.TakeLast(8).Select(b => Letters[b & 31]));
    }
}
