using TradePromotion.Meetings.Interpreting;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings;

/// <summary>A meeting as its rules need it.</summary>
/// <param name="Proposed">The times to choose from; none while nothing is proposed.</param>
/// <param name="ProposedBy">The side whose proposal the other may accept; null while nothing is proposed.</param>
/// <param name="AnswerBy">When the proposal lapses.</param>
/// <param name="Others">Who comes besides the host and the guest.</param>
/// <param name="Extension">More minutes that a side asked for; null while nothing is asked.</param>
/// <param name="AskedBy">The side that asked for it: the other declines, this one edits and withdraws.</param>
/// <param name="Reminded">The minutes of the last reminder; null before the first.</param>
public sealed record Meeting(
    Guid Id,
    Guid ExhibitorId,
    Guid BuyerId,
    Guid Host,
    Guid Guest,
    Wishes Wishes,
    IReadOnlyList<Period> Proposed,
    Side? ProposedBy,
    DateTimeOffset? AnswerBy,
    MeetingState State,
    Period? Slot,
    int? Reminded,
    IReadOnlyList<Side> Absent,
    Said? OfHost,
    Said? OfGuest,
    IReadOnlyList<Attendee> Others,
    (Side By, int Minutes)? Extension,
    Side AskedBy
) : IEvolve<Meeting, MeetingEvent>
{
    public static string StreamType => "meeting";

    public static Meeting Initial { get; } =
        new(
            default,
            default,
            default,
            default,
            default,
            Wishes.None,
            [],
            null,
            null,
            default,
            null,
            null,
            [],
            null,
            null,
            [],
            null,
            Side.Guest
        );

    /// <summary>Who was asked by letter to interpret and has not answered.</summary>
    public AskedInterpreters Interpreters { get; init; } = AskedInterpreters.None;

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

    /// <summary>Everyone who comes: the host, the guest and the others.</summary>
    public IReadOnlyList<Guid> Everyone =>
        [.. new[] { Host, Guest }.Concat(Others.Select(other => other.PersonId)).Distinct()];

    /// <summary>The side that this person sits on in the meeting itself; null for everyone who does not come.</summary>
    public Side? SideAt(Guid personId) =>
        !Exists || personId == Guid.Empty ? null
        : personId == Host ? Side.Host
        : personId == Guest ? Side.Guest
        : Others.FirstOrDefault(other => other.PersonId == personId)?.Side;

    /// <summary>Whether the actor comes to the meeting and speaks for this side; an interpreter does not.</summary>
    public bool Attends(Side side, Actor actor) =>
        SideAt(actor.PersonId) == side
        && !Others.Any(other => other.PersonId == actor.PersonId && other.Interprets);

    /// <summary>The person of this side.</summary>
    public Guid PersonOf(Side side) => side == Side.Host ? Host : Guest;

    /// <summary>The company of this side.</summary>
    public Guid CompanyOf(Side side) => side == Side.Host ? ExhibitorId : BuyerId;

    private Meeting WithoutProposal() =>
        this with
        {
            Proposed = [],
            ProposedBy = null,
            AnswerBy = null,
        };

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
                Wishes = new(e.Topic, e.Products ?? [], e.Language, e.Interpreter, e.Message),
                Proposed = e.Slots,
                AskedBy = e.By,
                ProposedBy = e.By,
                AnswerBy = e.AnswerBy ?? e.Slots.Max(slot => slot.From),
                State = MeetingState.Requested,
            },
            MeetingRequestEdited e => state with
            {
                Wishes = new(e.Topic, e.Products, e.Language, e.Interpreter, e.Message),
            },
            MeetingTimesProposed e => state with
            {
                Proposed = e.Slots,
                ProposedBy = e.By,
                AnswerBy = e.AnswerBy,
            },
            MeetingTimeKept => state.WithoutProposal(),
            MeetingAccepted e => state.WithoutProposal() with
            {
                State = MeetingState.Accepted,
                Slot = e.Slot,
            },
            MeetingRescheduled e => state.WithoutProposal() with { Slot = e.To, Reminded = null },
            MeetingPersonSwitched e => state with
            {
                Host = e.Host,
                Guest = e.Guest,
                // Who takes a colleague's place has a place.
                Others =
                [
                    .. state.Others.Where(other =>
                        other.PersonId != e.Host && other.PersonId != e.Guest
                    ),
                ],
            },
            MeetingPersonInvited e => state with
            {
                Others = [.. state.Others, new(e.PersonId, e.Side, e.Interprets)],
            },
            MeetingPersonReleased e => state with
            {
                Others = [.. state.Others.Where(other => other.PersonId != e.PersonId)],
            },
            MeetingInterpreterEvent e => state with { Interpreters = state.Interpreters.After(e) },
            MeetingExtensionAsked e => state with { Extension = (e.By, e.Minutes) },
            MeetingExtensionRefused => state with { Extension = null },
            MeetingExtended e => state with { Extension = null, Slot = e.To },
            MeetingExpired => state with { State = MeetingState.Expired },
            MeetingDeclined => state with { State = MeetingState.Declined },
            MeetingCancelled => state with { State = MeetingState.Cancelled },
            MeetingReminded e => state with { Reminded = e.Ahead },
            MeetingStarted => state with { State = MeetingState.Held },
            MeetingNoShowRecorded e => state with
            {
                State = MeetingState.Missed,
                Absent = e.Absent,
            },
            MeetingOutcomeRecorded { Side: Side.Host } e => state with { OfHost = Said.By(e) },
            MeetingOutcomeRecorded e => state with { OfGuest = Said.By(e) },
            _ => state,
        };
}
