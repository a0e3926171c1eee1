using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings;

/// <summary>A meeting as its rules need it.</summary>
public sealed record Meeting(
    Guid Id,
    Guid ExhibitorId,
    Guid BuyerId,
    Guid Host,
    Guid Guest,
    IReadOnlyList<Period> Proposed,
    MeetingState State,
    Period? Slot,
    bool IsReminded,
    Said? OfHost,
    Said? OfGuest
) : IEvolve<Meeting, MeetingEvent>
{
    public static string StreamType => "meeting";

    public static Meeting Initial { get; } =
        new(default, default, default, default, default, [], default, null, false, null, null);

    /// <summary>Whether it has been asked for.</summary>
    public bool Exists => Id != Guid.Empty;

    /// <summary>Whether the actor belongs to the exhibitor's side: the host or a colleague.</summary>
    public bool IsHostSide(Actor actor) =>
        Exists && actor.IsKnown && (actor.PersonId == Host || actor.WorksFor(ExhibitorId));

    /// <summary>Whether the actor belongs to the buyer's side: the guest or a colleague.</summary>
    public bool IsGuestSide(Actor actor) =>
        Exists && actor.IsKnown && (actor.PersonId == Guest || actor.WorksFor(BuyerId));

    /// <summary>Whether the actor belongs to this side.</summary>
    public bool IsOf(Side side, Actor actor) =>
        side == Side.Host ? IsHostSide(actor) : IsGuestSide(actor);

    public static Meeting Evolve(Meeting state, MeetingEvent @event) =>
        @event switch
        {
            MeetingRequested e => state with
            {
                Id = e.MeetingId,
                ExhibitorId = e.ExhibitorId,
                BuyerId = e.BuyerId,
                Host = e.Host,
                Guest = e.Guest,
                Proposed = e.Slots,
                State = MeetingState.Requested,
            },
            MeetingAccepted e => state with { State = MeetingState.Accepted, Slot = e.Slot },
            MeetingDeclined => state with { State = MeetingState.Declined },
            MeetingCancelled => state with { State = MeetingState.Cancelled },
            MeetingReminded => state with { IsReminded = true },
            MeetingStarted => state with { State = MeetingState.Held },
            MeetingNoShowRecorded => state with { State = MeetingState.Missed },
            MeetingOutcomeRecorded { Side: Side.Host } e => state with
            {
                OfHost = new Said(e.Outcome, e.Note),
            },
            MeetingOutcomeRecorded e => state with { OfGuest = new Said(e.Outcome, e.Note) },
            _ => state,
        };
}

/// <summary>What a side said the meeting led to.</summary>
public sealed record Said(Outcome Outcome, string Note);
