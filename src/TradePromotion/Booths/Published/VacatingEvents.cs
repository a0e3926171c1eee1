namespace TradePromotion.Booths.Published;

/// <summary>A company that had a booth has it no more: it gave it back, or the officer took it back. The application waits again.</summary>
/// <param name="ByCompany">Which of the two it was.</param>
/// <param name="InvoiceId">The payment request it had paid, whose fee is to be paid back; null when it had paid nothing.</param>
[EventName("booth_vacated")]
public sealed record BoothVacated(
    Guid ApplicationId,
    Guid FairId,
    Guid CompanyId,
    string Number,
    string Reason,
    bool ByCompany,
    Guid By,
    Guid? InvoiceId = null
) : ApplicationEvent;

/// <summary>A paid fee is to be paid back, because the booth was vacated.</summary>
[EventName("refund_due")]
public sealed record RefundDue(Guid InvoiceId, Guid FairId, Guid CompanyId, decimal Amount)
    : InvoiceEvent;

/// <summary>A fee has been paid back.</summary>
/// <param name="Reference">The bank's number of the transfer.</param>
[EventName("invoice_refunded")]
public sealed record InvoiceRefunded(Guid InvoiceId, string Reference, Guid By) : InvoiceEvent;
