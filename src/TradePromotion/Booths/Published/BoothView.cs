namespace TradePromotion.Booths.Published;

/// <summary>A booth of a fair that belongs to a company, as pages show it.</summary>
public sealed record BoothView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public string Number { get; init; } = "";
    public Guid CompanyId { get; init; }
    public string Sector { get; init; } = "";

    /// <summary>Hash of the banner's content; null for the drawn default.</summary>
    public string? Banner { get; init; }

    /// <summary>The banner's focal point, 0 (left) to 100 (right).</summary>
    public int FocusX { get; init; } = 50;

    /// <summary>The banner's focal point, 0 (top) to 100 (bottom).</summary>
    public int FocusY { get; init; } = 50;
    public LocalText Story { get; init; } = LocalText.Empty;

    /// <summary>The products shown, in order; the first three stand in front.</summary>
    public IReadOnlyList<Guid> Products { get; init; } = [];

    /// <summary>The people at the booth.</summary>
    public IReadOnlyList<Guid> Staff { get; init; } = [];
    public bool IsFurnished { get; init; }
    public bool IsStaffed { get; init; }

    /// <summary>How complete the booth is, 0 to 100.</summary>
    public int Completeness { get; init; }

    /// <summary>What is missing, the most useful first: keys of words below <c>Booths.Missing</c>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>Keeps <see cref="BoothView"/>.</summary>
public sealed class BoothViewProjection : View<BoothView>
{
    // What a visitor looks for first weighs most; together 100.
    private static readonly (string Name, int Weight, Func<BoothView, bool> Has)[] Parts =
    [
        ("Staff", 25, row => row.Staff.Count > 0),
        ("Products", 25, row => row.Products.Count >= 3),
        ("StoryVi", 15, row => row.Story.Exactly("vi") != ""),
        ("StoryEn", 20, row => row.Story.Exactly("en") != ""),
        ("Banner", 15, row => row.Banner is not null),
    ];

    /// <summary>How many points of a hundred a missing part costs.</summary>
    public static int CostOf(string missing) =>
        Parts.FirstOrDefault(part => part.Name == missing).Weight;

    public BoothViewProjection()
        : base("booth")
    {
        Starts<BoothAssigned>(
            (e, _) =>
                Weighed(
                    new BoothView
                    {
                        Id = e.BoothId,
                        FairId = e.FairId,
                        Number = e.Number,
                        CompanyId = e.CompanyId,
                        Sector = e.Sector,
                    }
                )
        );
        Changes<BoothFurnished>(
            e => e.BoothId,
            (row, e, _) =>
                Weighed(
                    row with
                    {
                        Banner = e.Banner,
                        FocusX = e.FocusX,
                        FocusY = e.FocusY,
                        Story = e.Story,
                        Products = e.Products,
                        IsFurnished = true,
                    }
                )
        );
        Changes<BoothStaffed>(
            e => e.BoothId,
            (row, e, _) => Weighed(row with { Staff = e.Staff, IsStaffed = e.Staff.Count > 0 })
        );
        Ends<BoothReleased>(e => e.BoothId);
        Index(nameof(BoothView.FairId));
        Index(nameof(BoothView.CompanyId));
    }

    private static BoothView Weighed(BoothView row) =>
        row with
        {
            Completeness = Parts.Where(part => part.Has(row)).Sum(part => part.Weight),
            Missing =
            [
                .. Parts
                    .Where(part => !part.Has(row))
                    .OrderByDescending(part => part.Weight)
                    .Select(part => part.Name),
            ],
        };
}
