using TradePromotion.Filing;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Inviting;

/// <summary>The calendar file of a meeting, for its two sides only.</summary>
public static class InvitationEndpoint
{
    /// <summary>Maps <c>GET /meetings/{id}/calendar.ics</c>: 403 for everyone else, 404 while no slot is accepted.</summary>
    public static void MapInvitations(this IEndpointRouteBuilder app) =>
        app.MapGet($"/meetings/{{meetingId:guid}}/{Invitation.FileName}", Download);

    private static async Task<IResult> Download(
        Guid meetingId,
        HttpContext http,
        Actors actors,
        Views views,
        IPeople people,
        Words words,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        await using var read = views.Read();
        var details = await MeetingDetails.Of(read, people, meetingId, cancel);
        if (details?.Meeting.SideOf(actor) is not { } side)
            throw new Forbidden(nameof(Invitation));
        var site = new Uri($"{http.Request.Scheme}://{http.Request.Host}/{words.Language}/");
        var reader = (await people.Find([actor.PersonId], cancel))[actor.PersonId];
        return Invitation.For(side, details, words, site, reader, isColleague: true) is { } file
            ? Results.File(file, CalendarText.ContentType, Invitation.FileName)
            : Results.NotFound();
    }
}
