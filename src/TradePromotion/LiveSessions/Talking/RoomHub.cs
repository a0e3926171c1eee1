using Microsoft.AspNetCore.SignalR;
using TradePromotion.LiveSessions.Entering;
using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Talking;

/// <summary>A chat message as the browsers get it; the side by its name.</summary>
public sealed record ChatLine(Guid Id, string Side, string Text, DateTimeOffset At);

/// <summary>What a person gets when they come in.</summary>
/// <param name="Other">The other person's session when they are here.</param>
public sealed record Welcome(
    string? Other,
    IReadOnlyList<ChatLine> Chat,
    IReadOnlyList<IceServer> Ice
);

/// <summary>
/// The room's hub: passes the two browsers' signals to each other and keeps the chat. A connection needs a ticket, and
/// every call is checked anew. Errors carry the key of a sentence.
/// </summary>
public sealed class RoomHub(
    Tickets tickets,
    Presence presence,
    Doors doors,
    Desk desk,
    Store store,
    IActorSource actors,
    IceServers ice,
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
            Context.Items["entry"] = new Entry(ticket, new(time, 80, 20), new(time, 6, 1));
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
        var (replaced, other) = presence.Sit(
            meetingId,
            new Seat(personId, Context.ConnectionId, session)
        );
        try
        {
            await Do(actor =>
                desk.Execute(
                    new EnterRoom(meetingId, personId, other is not null, time.GetUtcNow()),
                    actor
                )
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
        var welcome = new Welcome(
            other?.Session,
            await Chat(room),
            ice.For(personId, time.GetUtcNow())
        );
        // Last, so that the other's first signals seldom come before the welcome does.
        if (other is not null)
            await Clients.Client(other.Connection).SendAsync("came", session);
        return welcome;
    }

    /// <summary>Passes a description or candidate to the other person in the room.</summary>
    public async Task Signal(string message)
    {
        Must(Mine.Signals.Take(), "LiveSessions.Refused.TooFast");
        Must(SignalMessage.IsSound(message), "LiveSessions.Refused.Message");
        if (Other is { } other)
            await Clients.Client(other.Connection).SendAsync("signal", message);
    }

    /// <summary>Tells the other person whether microphone, camera and screen are on.</summary>
    public async Task Show(bool microphone, bool camera, bool screen)
    {
        Must(Mine.Signals.Take(), "LiveSessions.Refused.TooFast");
        if (Other is { } other)
            await Clients.Client(other.Connection).SendAsync("shows", microphone, camera, screen);
    }

    /// <summary>Writes in the chat. The same <paramref name="id"/> again is kept once, so a message can be sent again after a lost connection.</summary>
    public async Task Say(Guid id, string text)
    {
        Must(Mine.Messages.Take(), "LiveSessions.Refused.TooFast");
        Must(text is { Length: <= SayInRoom.LongestText }, "LiveSessions.Refused.Message");
        var (meetingId, personId) = (Mine.Ticket.MeetingId, Mine.Ticket.PersonId);
        var now = time.GetUtcNow();
        await Do(actor => desk.Execute(new SayInRoom(meetingId, id, personId, text, now), actor));
        var line = new ChatLine(id, $"{Mine.Ticket.Side}", text.Trim(), now);
        await Clients
            .Clients(presence.In(meetingId).Select(seat => seat.Connection))
            .SendAsync("said", line);
    }

    /// <summary>Leaves at once, without the grace a lost connection has.</summary>
    public async Task Leave()
    {
        var (meetingId, personId) = (Mine.Ticket.MeetingId, Mine.Ticket.PersonId);
        var other = Other;
        if (!presence.Stand(meetingId, Context.ConnectionId))
            return;
        await Do(actor => desk.Execute(new LeaveRoom(meetingId, personId), actor));
        if (other is not null)
            await Clients.Client(other.Connection).SendAsync("gone", true);
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Items["entry"] is Entry { Ticket: var ticket })
        {
            var other = Other;
            if (presence.Stand(ticket.MeetingId, Context.ConnectionId))
            {
                doors.SeeOutLater(ticket.MeetingId, ticket.PersonId);
                if (other is not null)
                    await Clients.Client(other.Connection).SendAsync("gone", false);
            }
        }
        await base.OnDisconnectedAsync(exception);
    }

    private Seat? Other => presence.OtherThan(Mine.Ticket.MeetingId, Context.ConnectionId);

    private async Task<IReadOnlyList<ChatLine>> Chat(Room room)
    {
        var lines = new List<ChatLine>();
        await foreach (var stored in store.ReadStream(Room.IdOf(room.MeetingId)))
            if (stored.Data is RoomMessageSaid said)
                lines.Add(
                    new(said.MessageId, $"{room.SideOf(said.PersonId)}", said.Text, stored.At)
                );
        return lines;
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
