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

    /// <summary>The language wished for; empty when any will do.</summary>
    public string Language { get; init; } = "";
    public bool Interpreter { get; init; }
    public string Message { get; init; } = "";

    /// <summary>The side that asked for the meeting.</summary>
    public Side AskedBy { get; init; } = Side.Guest;

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

    /// <summary>The person of this side.</summary>
    public Guid PersonOf(Side side) => side == Side.Host ? Host : Guest;

    /// <summary>The side this person sits on in the meeting itself; null for everyone who does not come.</summary>
    public Side? SideAt(Guid personId) =>
        personId == Host ? Side.Host
        : personId == Guest ? Side.Guest
        : Others.FirstOrDefault(other => other.PersonId == personId)?.Side;

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
        : SideAt(actor.PersonId) is { } side ? side
        : actor.WorksFor(ExhibitorId) ? Side.Host
        : actor.WorksFor(BuyerId) ? Side.Guest
        : null;
}
