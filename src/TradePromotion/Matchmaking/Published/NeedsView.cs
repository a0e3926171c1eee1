namespace TradePromotion.Matchmaking.Published;

/// <summary>Something wanted, with its id.</summary>
public sealed record NeedLine(Guid Id, Wanted Wanted);

/// <summary>What a company wants to buy and how it buys. The id is the company's. For its own people and for matching only.</summary>
public sealed record NeedsView : IRow
{
    public Guid Id { get; init; }

    /// <summary>What is wanted, in the order it was first said.</summary>
    public IReadOnlyList<NeedLine> Needs { get; init; } = [];
    public BuyerKind? Kind { get; init; }
    public PurchaseRole? Role { get; init; }
    public Money? Volume { get; init; }
    public IReadOnlyList<string> Languages { get; init; } = [];
}

/// <summary>Keeps <see cref="NeedsView"/>.</summary>
public sealed class NeedsViewProjection : View<NeedsView>
{
    public NeedsViewProjection()
        : base("needs")
    {
        Sets<NeedDescribed>(
            (e, _) => e.CompanyId,
            (row, e, _) => With(row ?? new() { Id = e.CompanyId }, new(e.NeedId, e.Wanted))
        );
        Changes<NeedDropped>(
            e => e.CompanyId,
            (row, e, _) => row with { Needs = [.. row.Needs.Where(n => n.Id != e.NeedId)] }
        );
        Sets<BuyingDescribed>(
            (e, _) => e.CompanyId,
            (row, e, _) =>
                (row ?? new() { Id = e.CompanyId }) with
                {
                    Kind = e.Kind,
                    Role = e.Role,
                    Volume = e.Volume,
                    Languages = e.Languages,
                }
        );
    }

    private static NeedsView With(NeedsView row, NeedLine line) =>
        row with
        {
            Needs = row.Needs.Any(n => n.Id == line.Id)
                ? [.. row.Needs.Select(n => n.Id == line.Id ? line : n)]
                : [.. row.Needs, line],
        };
}
