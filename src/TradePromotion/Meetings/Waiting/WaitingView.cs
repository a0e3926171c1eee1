using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Waiting;

/// <summary>A person who waits for a time on a day of an exhibitor at a fair.</summary>
public sealed record WaitingView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }

    /// <summary>Where the exhibitor stood when the person began to wait.</summary>
    public Guid BoothId { get; init; }
    public Guid ExhibitorId { get; init; }
    public DateOnly Day { get; init; }
    public Guid PersonId { get; init; }
}

/// <summary>Keeps <see cref="WaitingView"/>.</summary>
public sealed class WaitingViewProjection : View<WaitingView>
{
    public WaitingViewProjection()
        : base("waiting", version: 2)
    {
        Starts<WaitingJoined>(
            (e, _) =>
                new WaitingView
                {
                    Id = RowOf(e.ListId, e.PersonId),
                    FairId = e.FairId,
                    BoothId = e.BoothId,
                    ExhibitorId = e.ExhibitorId,
                    Day = e.Day,
                    PersonId = e.PersonId,
                }
        );
        Ends<WaitingLeft>(e => RowOf(e.ListId, e.PersonId));
        Ends<WaitingSlotOffered>(e => RowOf(e.ListId, e.PersonId));
        Index(nameof(WaitingView.ExhibitorId), nameof(WaitingView.PersonId));
    }

    private static Guid RowOf(Guid list, Guid person) => Ids.Of("waiting-row", list, person);
}
