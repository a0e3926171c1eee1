using System.Collections.Immutable;
using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions;

/// <summary>A meeting's room as its rules need it.</summary>
/// <param name="Others">Who is invited besides the host and the guest.</param>
/// <param name="Said">The ids of what was said, so that a repeated message counts once.</param>
/// <param name="Late">Who said to be late, and by how many minutes.</param>
/// <param name="Table">What lies on the table.</param>
public sealed record Room(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Period Slot,
    IReadOnlyList<Attendee> Others,
    bool IsCalledOff,
    bool HaveMet,
    ImmutableHashSet<Guid> Present,
    ImmutableHashSet<Guid> Said,
    ImmutableDictionary<Guid, int> Late,
    Table Table
) : IEvolve<Room, RoomEvent>
{
    /// <summary>How long before the slot the room opens.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromMinutes(15);

    /// <summary>How long after the slot the room stays open.</summary>
    public static readonly TimeSpan After = TimeSpan.FromMinutes(30);

    public static string StreamType => "room";

    public static Room Initial { get; } =
        new(
            default,
            default,
            default,
            default,
            [],
            false,
            false,
            [],
            [],
            ImmutableDictionary<Guid, int>.Empty,
            Table.Empty
        );

    /// <summary>The one room of this meeting.</summary>
    public static Guid IdOf(Guid meetingId) => Ids.Of("room", meetingId);

    /// <summary>Whether there is such a room.</summary>
    public bool Exists => MeetingId != Guid.Empty;

    /// <summary>When one can be in the room.</summary>
    public Period Open => new(Slot.From - Before, Slot.To + After);

    /// <summary>Whether it makes sense to say now that one will be late.</summary>
    public bool CanBeLateAt(DateTimeOffset now) =>
        Exists
        && !IsCalledOff
        && !HaveMet
        && Slot.From - Waiting.AnnounceLate.Before <= now
        && now < Slot.To;

    /// <summary>Whether one can be in the room at this moment.</summary>
    public bool IsOpenAt(DateTimeOffset now) => Exists && !IsCalledOff && Open.Contains(now);

    /// <summary>The invited person's side; null for everyone else.</summary>
    public Side? SideOf(Guid personId) =>
        !Exists || personId == Guid.Empty ? null
        : personId == Host ? Side.Host
        : personId == Guest ? Side.Guest
        : Others.FirstOrDefault(other => other.PersonId == personId)?.Side;

    /// <summary>Whether the person speaks for their side; an interpreter does not.</summary>
    public bool Speaks(Guid personId) =>
        SideOf(personId) is not null
        && !Others.Any(other => other.PersonId == personId && other.Interprets);

    /// <summary>Everyone who is invited.</summary>
    public IEnumerable<Guid> Invited => [Host, Guest, .. Others.Select(other => other.PersonId)];

    public static Room Evolve(Room state, RoomEvent @event) =>
        @event switch
        {
            RoomPrepared e => state with
            {
                MeetingId = e.MeetingId,
                Host = e.Host,
                Guest = e.Guest,
                Slot = e.Slot,
                Others =
                [
                    .. (e.Others ?? []).Where(o => o.PersonId != e.Host && o.PersonId != e.Guest),
                ],
                IsCalledOff = false,
            },
            RoomCalledOff => state with { IsCalledOff = true },
            RoomEntered e => state with
            {
                Present = state.Present.Add(e.PersonId),
                Late = state.Late.Remove(e.PersonId),
            },
            RoomLateAnnounced e => state with { Late = state.Late.SetItem(e.PersonId, e.Minutes) },
            RoomSidesMet => state with { HaveMet = true },
            RoomLeft e => state with { Present = state.Present.Remove(e.PersonId) },
            RoomMessageSaid e => state with { Said = state.Said.Add(e.MessageId) },
            RoomNotesWritten e => state with { Table = state.Table with { Notes = e.Revision } },
            RoomProductLaid e => state with { Table = state.Table.With(e.ProductId) },
            RoomProductTaken e => state with { Table = state.Table.Without(e.ProductId) },
            RoomFileShared e => state with
            {
                Table = state.Table with { Files = state.Table.Files.Add(e.FileId) },
            },
            RoomCardGiven e => state with
            {
                Table = state.Table with { Cards = state.Table.Cards.SetItem(e.PersonId, e) },
            },
            _ => state,
        };
}

/// <summary>What lies on a meeting's table.</summary>
/// <param name="Notes">The revision of the notes; 0 before the first.</param>
/// <param name="Cards">The business cards given, by person.</param>
public sealed record Table(
    int Notes,
    ImmutableList<Guid> Products,
    ImmutableHashSet<Guid> Files,
    ImmutableDictionary<Guid, RoomCardGiven> Cards
)
{
    /// <summary>A bare table.</summary>
    public static Table Empty { get; } =
        new(0, [], [], ImmutableDictionary<Guid, RoomCardGiven>.Empty);

    /// <summary>The table with this product on it.</summary>
    public Table With(Guid product) =>
        this with
        {
            Products = Products.Remove(product).Add(product),
        };

    /// <summary>The table without this product.</summary>
    public Table Without(Guid product) => this with { Products = Products.Remove(product) };
}
