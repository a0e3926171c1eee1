using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>A room and how many people are in it; the id is the meeting's.</summary>
public sealed record RoomView : IRow
{
    public Guid Id { get; init; }
    public Guid Host { get; init; }
    public Guid Guest { get; init; }
    public IReadOnlyList<Attendee> Others { get; init; } = [];
    public DateTimeOffset Ends { get; init; }
    public int PeopleInside { get; init; }
}

/// <summary>Keeps <see cref="RoomView"/>.</summary>
public sealed class RoomViewProjection : View<RoomView>
{
    public RoomViewProjection()
        : base("room", version: 2)
    {
        // A room made ready anew keeps whoever is in it already.
        Sets<RoomPrepared>(
            (e, _) => e.MeetingId,
            (row, e, _) =>
                new RoomView
                {
                    Id = e.MeetingId,
                    Host = e.Host,
                    Guest = e.Guest,
                    Others = e.Others ?? [],
                    Ends = e.Slot.To,
                    PeopleInside = row?.PeopleInside ?? 0,
                }
        );
        Changes<RoomEntered>(
            e => e.MeetingId,
            (row, _, _) => row with { PeopleInside = row.PeopleInside + 1 }
        );
        Changes<RoomLeft>(
            e => e.MeetingId,
            (row, _, _) => row with { PeopleInside = row.PeopleInside - 1 }
        );
        Index(nameof(RoomView.PeopleInside), nameof(RoomView.Ends));
    }
}
