namespace TradePromotion.Meetings.Published;

// Who comes: somebody else, or others as well.
public sealed partial class MeetingViewProjection
{
    private void ChangePeople()
    {
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
    }
}
