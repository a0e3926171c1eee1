namespace TradePromotion.Booths.Published;

/// <summary>A payment request, for the company and the fair's officers only.</summary>
public sealed record InvoiceView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public Guid CompanyId { get; init; }
    public Guid ApplicationId { get; init; }
    public string Code { get; init; } = "";

    /// <summary>The booth.</summary>
    public string Number { get; init; } = "";
    public LocalText Type { get; init; } = LocalText.Empty;
    public LocalText Includes { get; init; } = LocalText.Empty;

    /// <summary>In đồng.</summary>
    public decimal Amount { get; init; }
    public PaymentAccount? Account { get; init; }
    public DateTimeOffset IssuedAt { get; init; }
    public DateTimeOffset Due { get; init; }
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>The bank's or the provider's number of the payment.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether the booth was still held when the money came.</summary>
    public bool InTime { get; init; }

    /// <summary>Since when the booth is no longer held and nothing needs to be paid.</summary>
    public DateTimeOffset? VoidSince { get; init; }

    /// <summary>Since when it is to be paid back, because the booth was vacated.</summary>
    public DateTimeOffset? RefundDueSince { get; init; }
    public DateTimeOffset? RefundedAt { get; init; }

    /// <summary>The bank's number of the transfer that paid it back.</summary>
    public string? RefundReference { get; init; }

    /// <summary>Whether money has to be paid back: the booth was vacated, or gone before the money came.</summary>
    public bool OwesRefund => RefundedAt is null && (RefundDueSince is not null || PaidAt is not null && !InTime);

    /// <summary>Whether it should be paid now.</summary>
    public bool IsOpen => PaidAt is null && VoidSince is null;
}

/// <summary>Keeps <see cref="InvoiceView"/>.</summary>
public sealed class InvoiceViewProjection : View<InvoiceView>
{
    public InvoiceViewProjection()
        : base("invoice", version: 2)
    {
        Starts<InvoiceIssued>(
            (e, at) =>
                new InvoiceView
                {
                    Id = e.InvoiceId,
                    FairId = e.FairId,
                    CompanyId = e.CompanyId,
                    ApplicationId = e.ApplicationId,
                    Code = e.Code,
                    Number = e.Number,
                    Type = e.Type.Name,
                    Includes = e.Type.Includes,
                    Amount = e.Amount,
                    Account = e.Account,
                    IssuedAt = at.At,
                    Due = e.Due,
                }
        );
        Changes<InvoicePaid>(
            e => e.InvoiceId,
            (row, e, at) => row with { PaidAt = at.At, Reference = e.Reference, InTime = e.InTime }
        );
        Changes<BoothOfferLapsed>(
            e => e.InvoiceId ?? Guid.Empty,
            (row, _, at) => row with { VoidSince = at.At }
        );
        Changes<BoothOfferReturned>(
            e => e.InvoiceId ?? Guid.Empty,
            (row, _, at) => row with { VoidSince = at.At }
        );
        Changes<RefundDue>(e => e.InvoiceId, (row, _, at) => row with { RefundDueSince = at.At });
        Changes<InvoiceRefunded>(
            e => e.InvoiceId,
            (row, e, at) => row with { RefundedAt = at.At, RefundReference = e.Reference }
        );
        Unique(nameof(InvoiceView.Code));
        Index(nameof(InvoiceView.FairId));
        Index(nameof(InvoiceView.CompanyId));
    }
}
