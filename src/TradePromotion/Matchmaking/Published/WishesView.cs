namespace TradePromotion.Matchmaking.Published;

/// <summary>Whom an exhibiting company wishes to meet. The id is the company's. For its own people and for matching only.</summary>
public sealed record WishesView : IRow
{
    public Guid Id { get; init; }
    public IReadOnlyList<string> Markets { get; init; } = [];

    /// <summary>The names of <see cref="BuyerKind"/>s.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];
    public Money? Smallest { get; init; }
}

/// <summary>Keeps <see cref="WishesView"/>.</summary>
public sealed class WishesViewProjection : View<WishesView>
{
    public WishesViewProjection()
        : base("wishes")
    {
        Sets<WishesStated>(
            (e, _) => e.CompanyId,
            (_, e, _) =>
                new()
                {
                    Id = e.CompanyId,
                    Markets = e.Markets,
                    Kinds = [.. e.Kinds.Select(kind => kind.ToString())],
                    Smallest = e.Smallest,
                }
        );
    }
}
