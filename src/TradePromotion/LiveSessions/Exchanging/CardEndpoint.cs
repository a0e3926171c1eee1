using TradePromotion.Companies.Published;
using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Exchanging;

/// <summary>Hands the business cards given in a meeting to its people, for their address books.</summary>
public static class CardEndpoint
{
    /// <summary>Maps <c>GET /meetings/{id}/cards/{person}.vcf</c>: 403 for everyone not invited, 404 for a card that was not given.</summary>
    public static void MapCards(this IEndpointRouteBuilder app) =>
        app.MapGet("/meetings/{meetingId:guid}/cards/{personId:guid}.vcf", Hand)
            .ExcludeFromDescription();

    private static async Task<IResult> Hand(
        Guid meetingId,
        Guid personId,
        HttpContext http,
        Actors actors,
        Store store,
        Views views,
        Words words,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        var room = (await store.Load<Room, RoomEvent>(Room.IdOf(meetingId), cancel: cancel)).State;
        if (room.SideOf(actor.PersonId) is null)
            return Results.StatusCode(403);
        if (room.Table.Cards.GetValueOrDefault(personId) is not { Name: not "" } card)
            return Results.NotFound();
        await using var read = views.Read();
        var meeting = await read.Find<MeetingView>(meetingId);
        var company =
            room.SideOf(personId) is { } side && room.Speaks(personId) && meeting is not null
                ? await read.Find<CompanyView>(
                    side == Side.Host ? meeting.ExhibitorId : meeting.BuyerId
                )
                : null;
        return Results.File(
            CardFile.Write(
                card.Name,
                company?.Name.In(words.Language) ?? "",
                card.Position,
                card.Email,
                card.Phone
            ),
            CardFile.ContentType,
            "card.vcf"
        );
    }
}
