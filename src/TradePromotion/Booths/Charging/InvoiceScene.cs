using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Charging;

/// <summary>A payment request with whom it concerns.</summary>
public sealed record InvoiceScene(
    InvoiceView Invoice,
    FairView Fair,
    CompanyView Agency,
    CompanyView Payer
)
{
    /// <summary>Reads it for one of the payer's people or an officer of the fair; anyone else is refused, whether it exists or not.</summary>
    public static async Task<InvoiceScene> For(
        Actor actor,
        Views views,
        Guid id,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var invoice = await read.Of<InvoiceView>().SingleOrDefaultAsync(i => i.Id == id, cancel);
        var fair = invoice is null
            ? null
            : await read.Of<FairView>().SingleAsync(f => f.Id == invoice.FairId, cancel);
        if (invoice is null || !actor.WorksFor(invoice.CompanyId) && !fair!.IsRunBy(actor))
            throw new Forbidden("invoice");
        return new InvoiceScene(
            invoice,
            fair!,
            await read.Of<CompanyView>().SingleAsync(c => c.Id == fair!.AgencyId, cancel),
            await read.Of<CompanyView>().SingleAsync(c => c.Id == invoice.CompanyId, cancel)
        );
    }
}
