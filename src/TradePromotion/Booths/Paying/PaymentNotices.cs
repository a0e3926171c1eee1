using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Charging;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Paying;

/// <summary>Receives what payment providers tell us. A notice is believed for its signature alone, and counts once however often it comes.</summary>
public sealed class PaymentNotices(Desk desk, Views views, ILogger<PaymentNotices> log)
{
    /// <summary>Maps <c>GET /payments/{provider}/notice</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/payments/{provider}/notice", Receive)
            .WithMetadata(new SkipStatusCodePagesAttribute());

    private static async Task<IResult> Receive(
        string provider,
        HttpRequest request,
        IEnumerable<IPaymentProvider> providers,
        PaymentNotices notices,
        CancellationToken cancel
    )
    {
        if (providers.FirstOrDefault(p => p.Key == provider) is not { } from)
            return Results.NotFound();
        var fields = request.Query.Select(f => KeyValuePair.Create(f.Key, f.Value.ToString()));
        var outcome = from.Read(fields) is { } notice
            ? await notices.Record(notice, from.Key, cancel)
            : PaymentOutcome.Forged;
        return Results.Json(from.Answer(outcome));
    }

    /// <summary>Records a payment a provider vouches for.</summary>
    public async Task<PaymentOutcome> Record(
        PaymentNotice notice,
        string via,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var invoice = await read.Of<InvoiceView>()
            .SingleOrDefaultAsync(i => i.Code == notice.Code, cancel);
        if (invoice is null)
            return PaymentOutcome.Unknown;
        if (invoice.Amount != notice.Amount)
            return PaymentOutcome.WrongAmount;
        if (!notice.Succeeded)
            return PaymentOutcome.Confirmed;
        try
        {
            var position = await desk.ExecuteAcross(
                new RecordPayment(
                    invoice.Id,
                    invoice.FairId,
                    invoice.CompanyId,
                    invoice.Number,
                    notice.Amount,
                    notice.Reference,
                    via,
                    By: Guid.Empty
                ),
                Actor.Platform,
                cancel
            );
            return position == 0 ? PaymentOutcome.AlreadyConfirmed : PaymentOutcome.Confirmed;
        }
        catch (Refusal refusal)
        {
            if (refusal.Key == "Booths.Refused.AlreadyPaid")
            {
                // Paid by two ways: somebody has to give one of them back.
                log.LogWarning(
                    "Payment {Reference} came for {Code}, which is paid",
                    notice.Reference,
                    notice.Code
                );
                return PaymentOutcome.AlreadyConfirmed;
            }
            log.LogWarning(
                "Payment {Reference} for {Code}: {Why}",
                notice.Reference,
                notice.Code,
                refusal.Key
            );
            return PaymentOutcome.Failed;
        }
    }
}
