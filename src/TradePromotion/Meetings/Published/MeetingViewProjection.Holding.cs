using TradePromotion.LiveSessions.Published;

namespace TradePromotion.Meetings.Published;

// How it was held, and what came of it.
public sealed partial class MeetingViewProjection
{
    private void Hold()
    {
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
    }
}
