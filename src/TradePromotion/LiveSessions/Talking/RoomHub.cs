using Microsoft.AspNetCore.SignalR;
using TradePromotion.Identity.Published;
using TradePromotion.LiveSessions.Entering;
using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>
/// The room's hub: passes the browsers' signals to each other and keeps the chat. A connection needs a ticket, and
/// what is kept is checked anew with every call; the rest passes only between those who have a seat (<see cref="Doors"/>
/// takes it from whoever is no longer invited). Errors carry the key of a sentence.
/// </summary>
public sealed partial class RoomHub(
    Tickets tickets,
    Presence presence,
    Doors doors,
    Desk desk,
    Store store,
    IActorSource actors,
    IceServers ice,
    IPeople people,
    IExtensions extensions,
    Views views,
    TimeProvider time
) : Hub
{
    private sealed record Entry(Ticket Ticket, Pace Signals, Pace Messages);

    private Entry Mine =>
        Context.Items["entry"] as Entry ?? throw new HubException("LiveSessions.Refused.Ticket");

    public override Task OnConnectedAsync()
    {
        var request = Context.GetHttpContext()!.Request;
        var bearer = request.Headers.Authorization.ToString();
        var token = bearer.StartsWith("Bearer ") ? bearer[7..] : $"{request.Query["access_token"]}";
        if (tickets.Read(token, time.GetUtcNow()) is { } ticket)
            Context.Items["entry"] = new Entry(ticket, new(time, 300, 60), new(time, 6, 1));
        else
            Context.Abort();
        return base.OnConnectedAsync();
    }

    /// <summary>Comes into the ticket's room.</summary>
    /// <param name="session">Made by the page when it was loaded.</param>
    public async Task<Welcome> Join(string session)
    {
        Must(session is { Length: > 0 and <= 64 }, "LiveSessions.Refused.Message");
        var (meetingId, personId) = (Mine.Ticket.MeetingId, Mine.Ticket.PersonId);
        var (replaced, others) = presence.Sit(
            meetingId,
            new Seat(personId, Context.ConnectionId, session)
        );
        try
        {
            var here = others.Select(seat => seat.PersonId).ToList();
            await Do(actor =>
                desk.Execute(new EnterRoom(meetingId, personId, here, time.GetUtcNow()), actor)
            );
        }
        catch (HubException)
        {
            presence.Stand(meetingId, Context.ConnectionId);
            throw;
        }
        if (replaced is not null)
            await Clients.Client(replaced).SendAsync("moved");
        var room = (await store.Load<Room, RoomEvent>(Room.IdOf(meetingId))).State;
        var names = await Names(room);
        var record = await RoomRecord.Of(store, meetingId);
        // The relay goes by the machines' clock, even where the platform's is moved for a demonstration.
        var ways = ice.For(personId, TimeProvider.System.GetUtcNow());
        var welcome = new Welcome(
            [
                .. others.Select(seat => new Neighbour(
                    seat.PersonId,
                    seat.Session,
                    names(seat.PersonId)
                )),
            ],
            [
                .. record.Chat.Select(said => new ChatLine(
                    said.Id,
                    said.PersonId,
                    names(said.PersonId),
                    said.Text,
                    said.At
                )),
            ],
            ways.Servers,
            ways.RelayOnly,
            new(record.NotesRevision, record.Notes, IsKept: true),
            record.Products,
            record.Files,
            record.Cards,
            await extensions.Pending(meetingId),
            room.Slot.To,
            room.Open.To
        );
        // Last, so that the others' first signals seldom come before the welcome does.
        await Clients
            .Clients(others.Select(seat => seat.Connection))
            .SendAsync("came", new Neighbour(personId, session, names(personId)));
        return welcome;
    }

    /// <summary>Passes a description or candidate to another person in the room.</summary>
    public async Task Signal(Guid to, string message)
    {
        Must(Mine.Signals.Take(), "LiveSessions.Refused.TooFast");
        Must(SignalMessage.IsSound(message), "LiveSessions.Refused.Message");
        if (Others.FirstOrDefault(seat => seat.PersonId == to) is { } other)
            await Clients
                .Client(other.Connection)
                .SendAsync("signal", Mine.Ticket.PersonId, message);
    }

    /// <summary>Tells the others whether microphone, camera and screen are on, and whether pictures should be spared this person.</summary>
    public async Task Show(bool microphone, bool camera, bool screen, bool soundOnly)
    {
        Must(Mine.Signals.Take(), "LiveSessions.Refused.TooFast");
        await ToOthers()
            .SendAsync("shows", Mine.Ticket.PersonId, microphone, camera, screen, soundOnly);
    }

    /// <summary>Writes in the chat. The same <paramref name="id"/> again is kept once, so a message can be sent again after a lost connection.</summary>
    public async Task Say(Guid id, string text)
    {
        Must(Mine.Messages.Take(), "LiveSessions.Refused.TooFast");
        Must(text is { Length: <= SayInRoom.LongestText }, "LiveSessions.Refused.Message");
        var (meetingId, personId) = (Mine.Ticket.MeetingId, Mine.Ticket.PersonId);
        var now = time.GetUtcNow();
        await Do(actor => desk.Execute(new SayInRoom(meetingId, id, personId, text, now), actor));
        var name = (await people.Find([personId])).GetValueOrDefault(personId)?.Name ?? "";
        await ToAll().SendAsync("said", new ChatLine(id, personId, name, text.Trim(), now));
    }

    /// <summary>Leaves at once, without the grace a lost connection has.</summary>
    public async Task Leave()
    {
        var (meetingId, personId) = (Mine.Ticket.MeetingId, Mine.Ticket.PersonId);
        var others = ToOthers();
        if (!presence.Stand(meetingId, Context.ConnectionId))
            return;
        await Do(actor => desk.Execute(new LeaveRoom(meetingId, personId), actor));
        await others.SendAsync("gone", personId, true);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Items["entry"] is Entry { Ticket: var ticket })
        {
            var others = ToOthers();
            if (presence.Stand(ticket.MeetingId, Context.ConnectionId))
            {
                doors.SeeOutLater(ticket.MeetingId, ticket.PersonId);
                await others.SendAsync("gone", ticket.PersonId, false);
            }
        }
        await base.OnDisconnectedAsync(exception);
    }

    private IReadOnlyList<Seat> Others =>
        presence.OthersThan(Mine.Ticket.MeetingId, Context.ConnectionId);

    private IClientProxy ToOthers() => Clients.Clients(Others.Select(seat => seat.Connection));

    private IClientProxy ToAll() =>
        Clients.Clients(presence.In(Mine.Ticket.MeetingId).Select(seat => seat.Connection));

    private async Task<Func<Guid, string>> Names(Room room)
    {
        var cards = await people.Find(room.Invited);
        return id => cards.GetValueOrDefault(id)?.Name ?? "";
    }

    private async Task Do(Func<Actor, Task> act)
    {
        try
        {
            await act(await actors.Of(Mine.Ticket.PersonId));
        }
        catch (Refusal refusal)
        {
            throw new HubException(refusal.Key);
        }
        catch (Forbidden)
        {
            throw new HubException("LiveSessions.Refused.NotInvited");
        }
    }

    private static void Must(bool holds, string sentence)
    {
        if (!holds)
            throw new HubException(sentence);
    }
}
