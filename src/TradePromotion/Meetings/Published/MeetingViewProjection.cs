namespace TradePromotion.Meetings.Published;

/// <summary>Keeps <see cref="MeetingView"/>.</summary>
public sealed partial class MeetingViewProjection : View<MeetingView>
{
    public MeetingViewProjection()
        : base("meeting", version: 4)
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
                    AskedBy = e.By,
                    ProposedBy = e.By,
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
        ChangePeople();
        Hold();
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
