namespace TradePromotion.Meetings.Published;

/// <summary>A time at which a person is taken by a meeting.</summary>
public sealed record DiaryView : IRow
{
    public Guid Id { get; init; }
    public Guid PersonId { get; init; }
    public Guid MeetingId { get; init; }
    public DateTimeOffset Starts { get; init; }
    public DateTimeOffset Ends { get; init; }
}

/// <summary>Keeps <see cref="DiaryView"/>.</summary>
public sealed class DiaryViewProjection : View<DiaryView>
{
    public DiaryViewProjection()
        : base("diary")
    {
        Starts<DiarySlotTaken>(
            (e, _) =>
                new DiaryView
                {
                    Id = RowOf(e.PersonId, e.MeetingId),
                    PersonId = e.PersonId,
                    MeetingId = e.MeetingId,
                    Starts = e.Slot.From,
                    Ends = e.Slot.To,
                }
        );
        Ends<DiarySlotFreed>(e => RowOf(e.PersonId, e.MeetingId));
        Index(nameof(DiaryView.PersonId), nameof(DiaryView.Starts));
    }

    private static Guid RowOf(Guid person, Guid meeting) => Ids.Of("diary-slot", person, meeting);
}
