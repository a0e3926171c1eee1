namespace TradePromotion.Booths.Charging;

/// <summary>The payment request as a file, for the payer and the fair's officers only.</summary>
public static class InvoiceEndpoint
{
    /// <summary>The file's address, relative to the language's base.</summary>
    public static string Url(Guid id) => $"desk/invoices/{id}/invoice.pdf";

    /// <summary>Maps <c>GET /desk/invoices/{id}/invoice.pdf</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/desk/invoices/{id:guid}/invoice.pdf", Download);

    private static async Task<IResult> Download(
        Guid id,
        HttpContext http,
        Actors actors,
        Views views,
        Words words,
        CancellationToken cancel
    )
    {
        var scene = await InvoiceScene.For(await actors.Of(http.User, cancel), views, id, cancel);
        var file = new InvoiceFile(words).Draw(
            scene.Invoice,
            scene.Fair,
            scene.Agency,
            scene.Payer
        );
        return Results.File(file, "application/pdf", $"{scene.Invoice.Code}.pdf");
    }
}
