using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Published;
using TradePromotion.LiveSessions.Exchanging;
using TradePromotion.LiveSessions.Laying;
using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>The notes as they stand; who wrote after an older revision gets them back and puts both together.</summary>
public sealed record NotesNow(int Revision, string Text, bool IsKept);

// What the meeting works with: the notes, the products, the business cards and a longer time.
public sealed partial class RoomHub
{
    /// <summary>Changes the notes.</summary>
    /// <param name="after">The revision that was changed.</param>
    public async Task<NotesNow> WriteNotes(string text, int after)
    {
        Must(Mine.Messages.Take(), "LiveSessions.Refused.TooFast");
        Must(text is { Length: <= NotesMost }, "LiveSessions.Refused.NotesTooLong");
        var (meetingId, personId) = (Mine.Ticket.MeetingId, Mine.Ticket.PersonId);
        try
        {
            await Do(actor =>
                desk.Execute(
                    new Noting.WriteNotes(meetingId, personId, text, after, time.GetUtcNow()),
                    actor
                )
            );
        }
        catch (HubException refused) when (refused.Message == "LiveSessions.Refused.NotesMoved")
        {
            var now = await RoomRecord.Of(store, meetingId);
            return new(now.NotesRevision, now.Notes, IsKept: false);
        }
        await ToOthers().SendAsync("notes", after + 1, text);
        return new(after + 1, text, IsKept: true);
    }

    /// <summary>Puts a product on the table, or takes it off.</summary>
    public async Task Lay(Guid productId, bool lies)
    {
        Must(Mine.Messages.Take(), "LiveSessions.Refused.TooFast");
        var (meetingId, personId) = (Mine.Ticket.MeetingId, Mine.Ticket.PersonId);
        await using var read = views.Read();
        var meeting = await read.Find<MeetingView>(meetingId);
        var offered = await read.Of<ProductView>()
            .Where(p => p.Id == productId && p.CompanyId == meeting!.ExhibitorId)
            .Where(p => p.Status == ProductStatus.Published)
            .Select(p => p.Id)
            .ToListAsync();
        await Do(actor =>
            desk.Execute(
                new LayProduct(meetingId, personId, productId, lies, offered, time.GetUtcNow()),
                actor
            )
        );
        await ToAll().SendAsync("table", (await RoomRecord.Of(store, meetingId)).Products);
    }

    /// <summary>Gives the others one's business card.</summary>
    public async Task GiveCard(string position, string email, string phone)
    {
        Must(Mine.Messages.Take(), "LiveSessions.Refused.TooFast");
        Must(
            position is not null && email is not null && phone is not null,
            "LiveSessions.Refused.Message"
        );
        var (meetingId, personId) = (Mine.Ticket.MeetingId, Mine.Ticket.PersonId);
        var name = (await people.Find([personId])).GetValueOrDefault(personId)?.Name ?? "";
        var card = new CardInput(position!, email!, phone!);
        await Do(actor =>
            desk.Execute(
                new Exchanging.GiveCard(meetingId, personId, name, card, time.GetUtcNow()),
                actor
            )
        );
        await ToAll().SendAsync("cards", (await RoomRecord.Of(store, meetingId)).Cards);
    }

    /// <summary>Asks the other side for more minutes.</summary>
    public Task AskForTime(int minutes) =>
        Do(actor => extensions.Ask(Mine.Ticket.MeetingId, minutes, actor));

    /// <summary>Agrees to more minutes, or does not.</summary>
    public Task AnswerForTime(bool agrees) =>
        Do(actor => extensions.Answer(Mine.Ticket.MeetingId, agrees, actor));

    private const int NotesMost = Noting.WriteNotes.Longest;
}
