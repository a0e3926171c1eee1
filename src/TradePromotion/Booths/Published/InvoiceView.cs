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

    /// <summary>Whether it should be paid now.</summary>
    public bool IsOpen => PaidAt is null && VoidSince is null;
}

/// <summary>Keeps <see cref="InvoiceView"/>.</summary>
public sealed class InvoiceViewProjection : View<InvoiceView>
{
    public InvoiceViewProjection()
        : base("invoice")
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
        Unique(nameof(InvoiceView.Code));
        Index(nameof(InvoiceView.FairId));
        Index(nameof(InvoiceView.CompanyId));
    }
}
