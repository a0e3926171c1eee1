using TradePromotion.Booths.Published;

namespace TradePromotion.Companies.Following;

/// <summary>A company has a booth at a fair, and since when.</summary>
public sealed record FairJoinedView : IRow
{
    public Guid Id { get; init; }
    public Guid CompanyId { get; init; }
    public Guid FairId { get; init; }
    public string Number { get; init; } = "";
    public DateTimeOffset At { get; init; }
}

/// <summary>Keeps <see cref="FairJoinedView"/>.</summary>
public sealed class FairJoinedViewProjection : View<FairJoinedView>
{
    public FairJoinedViewProjection()
        : base("company_fair_joined")
    {
        Starts<BoothAssigned>(
            (e, at) =>
                new()
                {
                    Id = e.BoothId,
                    CompanyId = e.CompanyId,
                    FairId = e.FairId,
                    Number = e.Number,
                    At = at.At,
                }
        );
        Ends<BoothReleased>(e => e.BoothId);
        Index(nameof(FairJoinedView.At));
    }
}
