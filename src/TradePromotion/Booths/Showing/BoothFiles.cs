using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing;
using TradePromotion.Filing.Playing;
using TradePromotion.Identity.Published;

namespace TradePromotion.Booths.Showing;

/// <summary>The files of booths: documents visitors take with them, and photographs of the people there. Only what a booth shows has an address.</summary>
public static class BoothFiles
{
    /// <summary>Whose the documents of a company's booths are. Not the company itself: its papers for the officer are nobody else's business.</summary>
    public static Guid OwnerOf(Guid companyId) => Ids.Of("booth documents", companyId);

    /// <summary>Whose the videos of a company's booths are.</summary>
    public static Guid FilmsOf(Guid companyId) => Ids.Of("booth videos", companyId);

    /// <summary>Whose a photograph is: the person's, whichever booth shows it.</summary>
    public static Guid OwnerOfPhoto(Guid personId) => Ids.Of("booth photo", personId);

    /// <summary>The address of a document, a video or its captions, relative to the language's base.</summary>
    public static string Url(string address, string number, Guid documentId) =>
        $"{FairUrls.Booth(address, number)}/documents/{documentId}";

    /// <summary>The address of a photograph; null when there is none.</summary>
    public static string? PhotoUrl(BoothView booth, Guid personId) =>
        booth.Cards.FirstOrDefault(c => c.PersonId == personId)?.Photo is { } photo
            ? $"/booths/{booth.Id}/people/{personId}/{photo}"
            : null;

    /// <summary>Maps both addresses.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/fairs/{address}/booths/{number}/documents/{documentId:guid}", Document)
            .ExcludeFromDescription();
        app.MapGet("/booths/{boothId:guid}/people/{personId:guid}/{photo:guid}", Photo)
            .ExcludeFromDescription();
    }

    private static async Task<IResult> Document(
        string address,
        string number,
        Guid documentId,
        HttpContext http,
        Views views,
        Actors actors,
        IDocuments documents,
        Videos videos,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        var booth = await read.Of<FairView>()
            .Where(f => f.Address == address)
            .Join(read.Of<BoothView>(), fair => fair.Id, booth => booth.FairId, (_, booth) => booth)
            .SingleOrDefaultAsync(booth => booth.Number == number, cancel);
        if (booth is null)
            return Results.NotFound();
        var films = FilmsOf(booth.CompanyId);
        if (booth.Film is { } shown && shown.Holds(documentId))
            return await VideoDoor.Serve(http, videos, shown, documentId, films, true, cancel);
        var isShown = booth.Documents.Any(d => d.Id == documentId);
        // Before the booth shows it, its own people may look whether it is the right one.
        if (!isShown && !(await actors.Of(http.User, cancel)).WorksFor(booth.CompanyId))
            return Results.NotFound();
        if (!isShown && await videos.Find(documentId, films, cancel) is { } film)
            return await VideoDoor.Serve(http, videos, film, documentId, films, false, cancel);
        if (await documents.Find(documentId, OwnerOf(booth.CompanyId), cancel) is not { } document)
            return Results.NotFound();
        Harmless(http, isShown ? "public, max-age=300" : "private, no-store");
        return Results.File(document.Content, document.Card.ContentType, document.Card.Name);
    }

    private static async Task<IResult> Photo(
        Guid boothId,
        Guid personId,
        Guid photo,
        HttpContext http,
        Views views,
        IPeople people,
        IDocuments documents,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        var booth = await read.Of<BoothView>().SingleOrDefaultAsync(b => b.Id == boothId, cancel);
        // Somebody who has been erased has no face here any more either.
        if (
            booth?.Cards.Any(c => c.PersonId == personId && c.Photo == photo) != true
            || (await people.Find([personId], cancel)).GetValueOrDefault(personId)
                is not { Name.Length: > 0 }
            || await documents.Find(photo, OwnerOfPhoto(personId), cancel)
                is not { Card.ContentType: not "application/pdf" } kept
        )
            return Results.NotFound();
        Harmless(http, "public, max-age=3600");
        return Results.File(kept.Content, kept.Card.ContentType);
    }

    // What people sent never runs under our address.
    private static void Harmless(HttpContext http, string cache)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        http.Response.Headers.CacheControl = cache;
    }
}
