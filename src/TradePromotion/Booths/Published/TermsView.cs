namespace TradePromotion.Booths.Published;

/// <summary>The terms on which companies exhibit at a fair; its id is the fair's. A fair without a row has the <see cref="Default"/>.</summary>
public sealed record TermsView : IRow
{
    /// <summary>How long a booth is held where the fair says nothing.</summary>
    public const int DefaultHoldHours = 72;

    public Guid Id { get; init; }
    public int HoldHours { get; init; } = DefaultHoldHours;
    public IReadOnlyList<ExhibitorQuestion> Questions { get; init; } = [];
    public IReadOnlyList<BoothType> Types { get; init; } = [];
    public PaymentAccount? Account { get; init; }

    /// <summary>The terms of a fair that has set none.</summary>
    public static TermsView Default(Guid fairId) => new() { Id = fairId };

    /// <summary>What the booth costs, in đồng.</summary>
    public decimal PriceOf(string number) => BoothType.Of(Types, number)?.Price ?? 0;
}

/// <summary>Keeps <see cref="TermsView"/>.</summary>
public sealed class TermsViewProjection : View<TermsView>
{
    public TermsViewProjection()
        : base("exhibiting_terms") =>
        Sets<ExhibitingTermsSet>(
            (e, _) => e.FairId,
            (_, e, _) =>
                new TermsView
                {
                    Id = e.FairId,
                    HoldHours = e.HoldHours,
                    Questions = e.Questions,
                    Types = e.Types,
                    Account = e.Account,
                }
        );
}
