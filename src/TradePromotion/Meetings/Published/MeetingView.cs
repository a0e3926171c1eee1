using TradePromotion.LiveSessions.Published;

namespace TradePromotion.Meetings.Published;

/// <summary>A meeting as pages show it to its two sides, and as the officer counts it.</summary>
public sealed record MeetingView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public Guid BoothId { get; init; }
    public Guid ExhibitorId { get; init; }
    public Guid BuyerId { get; init; }
    public Guid Host { get; init; }
    public Guid Guest { get; init; }
    public string Topic { get; init; } = "";
    public IReadOnlyList<Period> Slots { get; init; } = [];
    public MeetingState State { get; init; }
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>The accepted slot's beginning and end.</summary>
    public DateTimeOffset? Starts { get; init; }
    public DateTimeOffset? Ends { get; init; }

    /// <summary>How often the appointment was changed after it was made: the SEQUENCE of its calendar entry.</summary>
    public int Revision { get; init; }
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Why it was declined or called off.</summary>
    public string Reason { get; init; } = "";
    public Side? CancelledBy { get; init; }
    public bool IsReminded { get; init; }
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Whether each side has ever been in the room.</summary>
    public bool HostCame { get; init; }
    public bool GuestCame { get; init; }
    public Outcome? HostOutcome { get; init; }
    public string HostNote { get; init; } = "";
    public Outcome? GuestOutcome { get; init; }
    public string GuestNote { get; init; } = "";

    /// <summary>The side the actor belongs to, as one of the two people or as their colleague; null for everyone else.</summary>
    public Side? SideOf(Actor actor) =>
        !actor.IsKnown ? null
        : actor.PersonId == Host ? Side.Host
        : actor.PersonId == Guest ? Side.Guest
        : actor.WorksFor(ExhibitorId) ? Side.Host
        : actor.WorksFor(BuyerId) ? Side.Guest
        : null;
}

/// <summary>Keeps <see cref="MeetingView"/>.</summary>
public sealed class MeetingViewProjection : View<MeetingView>
{
    public MeetingViewProjection()
        : base("meeting")
    {
        Starts<MeetingRequested>(
            (e, at) =>
                new MeetingView
                {
                    Id = e.MeetingId,
                    FairId = e.FairId,
                    BoothId = e.BoothId,
                    ExhibitorId = e.ExhibitorId,
                    BuyerId = e.BuyerId,
                    Host = e.Host,
                    Guest = e.Guest,
                    Topic = e.Topic,
                    Slots = e.Slots,
                    State = MeetingState.Requested,
                    RequestedAt = at.At,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingAccepted>(
            e => e.MeetingId,
            (row, e, at) =>
                row with
                {
                    State = MeetingState.Accepted,
                    Starts = e.Slot.From,
                    Ends = e.Slot.To,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingDeclined>(
            e => e.MeetingId,
            (row, e, at) =>
                row with
                {
                    State = MeetingState.Declined,
                    Reason = e.Reason,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingCancelled>(
            e => e.MeetingId,
            (row, e, at) =>
                row with
                {
                    State = MeetingState.Cancelled,
                    CancelledBy = e.WithFair ? null : e.By,
                    Reason = e.Reason,
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingReminded>(e => e.MeetingId, (row, _, _) => row with { IsReminded = true });
        Changes<MeetingStarted>(
            e => e.MeetingId,
            (row, _, at) => row with { State = MeetingState.Held, StartedAt = at.At }
        );
        Changes<MeetingNoShowRecorded>(
            e => e.MeetingId,
            (row, _, _) => row with { State = MeetingState.Missed }
        );
        Changes<MeetingOutcomeRecorded>(
            e => e.MeetingId,
            (row, e, _) =>
                e.Side == Side.Host
                    ? row with
                    {
                        HostOutcome = e.Outcome,
                        HostNote = e.Note,
                    }
                    : row with
                    {
                        GuestOutcome = e.Outcome,
                        GuestNote = e.Note,
                    }
        );
        Changes<RoomEntered>(
            e => e.MeetingId,
            (row, e, _) =>
                e.Side == Side.Host ? row with { HostCame = true } : row with { GuestCame = true }
        );
        Index(nameof(MeetingView.FairId), nameof(MeetingView.State));
        Index(nameof(MeetingView.ExhibitorId));
        Index(nameof(MeetingView.BuyerId));
        Index(nameof(MeetingView.Host));
        Index(nameof(MeetingView.Guest));
        Index(nameof(MeetingView.State), nameof(MeetingView.Starts));
    }
}
