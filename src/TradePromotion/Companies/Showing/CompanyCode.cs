using Microsoft.EntityFrameworkCore;
using QRCoder;
using TradePromotion.Companies.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Companies.Showing;

/// <summary>The QR code that leads to a company's page, to be printed on cards and boxes.</summary>
public static class CompanyCode
{
    /// <summary>Maps <c>GET /companies/{id}/code.svg</c>; a buyer's page has none, for it is not public.</summary>
    public static void MapCompanyCodes(this IEndpointRouteBuilder app) =>
        app.MapGet("/companies/{companyId:guid}/code.svg", Draw).ExcludeFromDescription();

    /// <summary>The address of the drawing.</summary>
    public static string Url(Guid companyId) => $"companies/{companyId}/code.svg";

    private static async Task<IResult> Draw(
        Guid companyId,
        Views views,
        Words words,
        PublicAddress site,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        if (
            !await read.Of<CompanyView>()
                .AnyAsync(c => c.Id == companyId && c.Kind != CompanyKind.ForeignBuyer, cancel)
        )
            return Results.NotFound();
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(
            site.Link(words.Language, CompanyView.UrlOf(companyId)),
            QRCodeGenerator.ECCLevel.M
        );
        return Results.Text(new SvgQRCode(data).GetGraphic(8), "image/svg+xml");
    }
}
