namespace TradePromotion.Companies.Inviting;

/// <summary>A round of letters to owners as its officer sees it.</summary>
public sealed record OwnerRoundView : IRow
{
    public Guid Id { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset BegunAt { get; init; }

    /// <summary>How many companies it is for.</summary>
    public int All { get; init; }
    public int Sent { get; init; }

    /// <summary>Companies no letter went to, because a rule forbade it.</summary>
    public int Passed { get; init; }
    public bool IsFinished { get; init; }

    /// <summary>Companies whose turn never came.</summary>
    public int Remaining { get; init; }

    /// <summary>Whether it ended because the most letters of a day had been sent.</summary>
    public bool IsFull { get; init; }
}

/// <summary>Keeps <see cref="OwnerRoundView"/>.</summary>
public sealed class OwnerRoundViewProjection : View<OwnerRoundView>
{
    public OwnerRoundViewProjection()
        : base("owner_round")
    {
        Starts<OwnerRoundBegun>(
            (e, at) =>
                new OwnerRoundView
                {
                    Id = e.RoundId,
                    By = e.By,
                    BegunAt = at.At,
                    All = e.CompanyIds.Count,
                }
        );
        Changes<OwnerRoundWentOn>(
            e => e.RoundId,
            (row, e, _) =>
                e.Sent ? row with { Sent = row.Sent + 1 } : row with { Passed = row.Passed + 1 }
        );
        Changes<OwnerRoundFinished>(
            e => e.RoundId,
            (row, e, _) => row with { IsFinished = true, Remaining = e.Left, IsFull = e.IsFull }
        );
        Index(nameof(OwnerRoundView.By));
    }
}
