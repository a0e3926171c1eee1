using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Inviting;

/// <summary>Whose meetings a secret key shows. The id is the person's.</summary>
public sealed record CalendarFeedView : IRow
{
    public Guid Id { get; init; }
    public string KeyHash { get; init; } = "";
    public DateTimeOffset OpenedAt { get; init; }
}

/// <summary>Keeps <see cref="CalendarFeedView"/>.</summary>
public sealed class CalendarFeedViewProjection : View<CalendarFeedView>
{
    public CalendarFeedViewProjection()
        : base("calendar_feed")
    {
        Starts<CalendarFeedOpened>(
            (e, at) =>
                new CalendarFeedView
                {
                    Id = e.PersonId,
                    KeyHash = e.KeyHash,
                    OpenedAt = at.At,
                }
        );
        Ends<CalendarFeedClosed>(e => e.PersonId);
        Ends<DiaryClosed>(e => e.PersonId);
        Index(nameof(CalendarFeedView.KeyHash));
    }
}
