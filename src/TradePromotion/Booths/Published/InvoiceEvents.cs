namespace TradePromotion.Booths.Published;

/// <summary>What has happened to a payment request. One stream a request.</summary>
public abstract record InvoiceEvent;

/// <summary>A fee is due for a booth that is held.</summary>
/// <param name="Code">What the payer writes into the transfer; unique.</param>
/// <param name="Number">The booth.</param>
/// <param name="Amount">In đồng.</param>
/// <param name="Due">Until when the booth is held.</param>
[EventName("invoice_issued")]
public sealed record InvoiceIssued(
    Guid InvoiceId,
    Guid FairId,
    Guid CompanyId,
    Guid ApplicationId,
    string Code,
    string Number,
    BoothType Type,
    decimal Amount,
    PaymentAccount Account,
    DateTimeOffset Due
) : InvoiceEvent;

/// <summary>The fee has arrived. Money that came is recorded also when the booth had gone meanwhile.</summary>
/// <param name="Reference">The bank's or the provider's number of the payment.</param>
/// <param name="Via"><c>officer</c>, or the provider's key.</param>
/// <param name="InTime">False when the booth was no longer held: it has to be paid back, or another booth found.</param>
[EventName("invoice_paid")]
public sealed record InvoicePaid(
    Guid InvoiceId,
    Guid FairId,
    Guid CompanyId,
    decimal Amount,
    string Reference,
    string Via,
    bool InTime,
    Guid By
) : InvoiceEvent;
