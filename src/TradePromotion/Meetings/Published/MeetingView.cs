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

    /// <summary>Who comes besides the host and the guest.</summary>
    public IReadOnlyList<Attendee> Others { get; init; } = [];
    public string Topic { get; init; } = "";
    public IReadOnlyList<Period> Slots { get; init; } = [];
    public IReadOnlyList<Guid> Products { get; init; } = [];

    /// <summary>The language the buyer wishes for; empty when any will do.</summary>
    public string Language { get; init; } = "";
    public bool Interpreter { get; init; }
    public string Message { get; init; } = "";

    /// <summary>The side whose proposed <see cref="Slots"/> the other may accept; null while nothing is proposed.</summary>
    public Side? ProposedBy { get; init; }

    /// <summary>What was written with the last proposal.</summary>
    public string ProposalNote { get; init; } = "";

    /// <summary>When the proposal lapses.</summary>
    public DateTimeOffset? AnswerBy { get; init; }
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

    /// <summary>Why its fair fell, in the fair's languages; null where no fair fell.</summary>
    public LocalText? FairReason { get; init; }
    public Side? CancelledBy { get; init; }

    /// <summary>The minutes of the last reminder; null before the first.</summary>
    public int? Reminded { get; init; }
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Whether each side has ever been in the room.</summary>
    public bool HostCame { get; init; }
    public bool GuestCame { get; init; }
    public Outcome? HostOutcome { get; init; }
    public string HostNote { get; init; } = "";
    public Outcome? GuestOutcome { get; init; }
    public string GuestNote { get; init; } = "";
    public string HostNextStep { get; init; } = "";
    public DateOnly? HostNextStepBy { get; init; }
    public decimal? HostValue { get; init; }
    public string HostCurrency { get; init; } = "";
    public string GuestNextStep { get; init; } = "";
    public DateOnly? GuestNextStepBy { get; init; }
    public decimal? GuestValue { get; init; }
    public string GuestCurrency { get; init; } = "";

    /// <summary>How the host found the guest, 1 to 5: for the host's side alone.</summary>
    public int? HostRating { get; init; }

    /// <summary>How the guest found the host, 1 to 5: for the guest's side alone.</summary>
    public int? GuestRating { get; init; }

    /// <summary>Why each side was absent, in its own words.</summary>
    public string HostExplanation { get; init; } = "";
    public string GuestExplanation { get; init; } = "";

    /// <summary>Everyone who comes: the host, the guest and the others.</summary>
    public IEnumerable<Guid> Everyone => [Host, Guest, .. Others.Select(other => other.PersonId)];

    /// <summary>Whether the actor speaks for a side, as one of its people or as their colleague; an interpreter does not.</summary>
    public bool Speaks(Actor actor) =>
        actor.IsKnown
        && (
            actor.PersonId == Host
            || actor.PersonId == Guest
            || actor.WorksFor(ExhibitorId)
            || actor.WorksFor(BuyerId)
        );

    /// <summary>The side the actor belongs to, as one of the two people or as their colleague; null for everyone else.</summary>
    public Side? SideOf(Actor actor) =>
        !actor.IsKnown ? null
        : actor.PersonId == Host ? Side.Host
        : actor.PersonId == Guest ? Side.Guest
        : Others.FirstOrDefault(other => other.PersonId == actor.PersonId) is { } attendee
            ? attendee.Side
        : actor.WorksFor(ExhibitorId) ? Side.Host
        : actor.WorksFor(BuyerId) ? Side.Guest
        : null;
}

/// <summary>Keeps <see cref="MeetingView"/>.</summary>
public sealed class MeetingViewProjection : View<MeetingView>
{
    public MeetingViewProjection()
        : base("meeting", version: 3)
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
                    Products = e.Products ?? [],
                    Language = e.Language,
                    Interpreter = e.Interpreter,
                    Message = e.Message,
                    ProposedBy = Side.Guest,
                    AnswerBy = e.AnswerBy ?? e.Slots.Max(slot => slot.From),
                    State = MeetingState.Requested,
                    RequestedAt = at.At,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingRequestEdited>(
            e => e.MeetingId,
            (row, e, at) =>
                row with
                {
                    Topic = e.Topic,
                    Products = e.Products,
                    Language = e.Language,
                    Interpreter = e.Interpreter,
                    Message = e.Message,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingTimesProposed>(
            e => e.MeetingId,
            (row, e, _) =>
                row with
                {
                    Slots = e.Slots,
                    ProposedBy = e.By,
                    ProposalNote = e.Note,
                    AnswerBy = e.AnswerBy,
                }
        );
        Changes<MeetingTimeKept>(e => e.MeetingId, (row, _, _) => Settled(row));
        Changes<MeetingRescheduled>(
            e => e.MeetingId,
            (row, e, at) =>
                Settled(row) with
                {
                    Starts = e.To.From,
                    Ends = e.To.To,
                    Reminded = null,
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingPersonSwitched>(
            e => e.MeetingId,
            (row, e, at) =>
                row with
                {
                    Host = e.Host,
                    Guest = e.Guest,
                    Others =
                    [
                        .. row.Others.Where(o => o.PersonId != e.Host && o.PersonId != e.Guest),
                    ],
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingPersonInvited>(
            e => e.MeetingId,
            (row, e, at) =>
                row with
                {
                    Others = [.. row.Others, new(e.PersonId, e.Side, e.Interprets)],
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingPersonReleased>(
            e => e.MeetingId,
            (row, e, at) =>
                row with
                {
                    Others = [.. row.Others.Where(o => o.PersonId != e.PersonId)],
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingExtended>(
            e => e.MeetingId,
            (row, e, at) =>
                row with
                {
                    Ends = e.To.To,
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingExpired>(
            e => e.MeetingId,
            (row, _, at) => Settled(row) with { State = MeetingState.Expired, ChangedAt = at.At }
        );
        Changes<MeetingAccepted>(
            e => e.MeetingId,
            (row, e, at) =>
                Settled(row) with
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
                Settled(row) with
                {
                    State = MeetingState.Declined,
                    Reason = e.Reason,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingCancelled>(
            e => e.MeetingId,
            (row, e, at) =>
                Settled(row) with
                {
                    FairReason = e.FairReason,
                    State = MeetingState.Cancelled,
                    CancelledBy = e.WithFair ? null : e.By,
                    Reason = e.Reason,
                    Revision = row.Revision + 1,
                    ChangedAt = at.At,
                }
        );
        Changes<MeetingReminded>(e => e.MeetingId, (row, e, _) => row with { Reminded = e.Ahead });
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
                        HostNextStep = e.NextStep,
                        HostNextStepBy = e.NextStepBy,
                        HostValue = e.Value?.Amount,
                        HostCurrency = e.Value?.Currency ?? "",
                        HostRating = e.Rating,
                    }
                    : row with
                    {
                        GuestOutcome = e.Outcome,
                        GuestNote = e.Note,
                        GuestNextStep = e.NextStep,
                        GuestNextStepBy = e.NextStepBy,
                        GuestValue = e.Value?.Amount,
                        GuestCurrency = e.Value?.Currency ?? "",
                        GuestRating = e.Rating,
                    }
        );
        Changes<MeetingAbsenceExplained>(
            e => e.MeetingId,
            (row, e, _) =>
                e.Side == Side.Host
                    ? row with
                    {
                        HostExplanation = e.Explanation,
                    }
                    : row with
                    {
                        GuestExplanation = e.Explanation,
                    }
        );
        Changes<RoomEntered>(
            e => e.MeetingId,
            (row, e, _) =>
                e.Interprets ? row
                : e.Side == Side.Host ? row with { HostCame = true }
                : row with { GuestCame = true }
        );
        Index(nameof(MeetingView.FairId), nameof(MeetingView.State));
        Index(nameof(MeetingView.ExhibitorId));
        Index(nameof(MeetingView.BuyerId));
        Index(nameof(MeetingView.Host));
        Index(nameof(MeetingView.Guest));
        Index(nameof(MeetingView.State), nameof(MeetingView.Starts));
        Index(nameof(MeetingView.AnswerBy));
    }

    private static MeetingView Settled(MeetingView row) =>
        row with
        {
            ProposedBy = null,
            ProposalNote = "",
            AnswerBy = null,
        };
}
