using TradePromotion.Filing.Playing;

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

    /// <summary>What the banner shows, for people who do not see it.</summary>
    public LocalText BannerText { get; init; } = LocalText.Empty;

    /// <summary>The banner's focal point, 0 (left) to 100 (right).</summary>
    public int FocusX { get; init; } = 50;

    /// <summary>The banner's focal point, 0 (top) to 100 (bottom).</summary>
    public int FocusY { get; init; } = 50;
    public LocalText Story { get; init; } = LocalText.Empty;

    /// <summary>The products shown, in order; the first three stand in front.</summary>
    public IReadOnlyList<Guid> Products { get; init; } = [];

    /// <summary>The people at the booth.</summary>
    public IReadOnlyList<Guid> Staff { get; init; } = [];

    /// <summary>The address of a video elsewhere; null for none.</summary>
    public string? Video { get; init; }

    /// <summary>A video that is kept here; null for none.</summary>
    public VideoFile? Film { get; init; }

    /// <summary>What visitors may take with them.</summary>
    public IReadOnlyList<BoothDocument> Documents { get; init; } = [];

    /// <summary>What is told of the people at the booth.</summary>
    public IReadOnlyList<StaffCard> Cards { get; init; } = [];

    /// <summary>Who is there when, day by day.</summary>
    public IReadOnlyList<BoothDuty> Roster { get; init; } = [];

    /// <summary>When a planned change takes effect; null when none is planned.</summary>
    public DateTimeOffset? ChangesAt { get; init; }

    /// <summary>How the booth will look then; for the company only.</summary>
    public BoothFurnished? Planned { get; init; }
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
        ("Staff", 20, row => row.Staff.Count > 0),
        ("Products", 20, row => row.Products.Count >= 3),
        ("StoryEn", 15, row => row.Story.Exactly("en") != ""),
        ("StoryVi", 10, row => row.Story.Exactly("vi") != ""),
        ("Banner", 10, row => row.Banner is not null),
        ("Roster", 10, row => row.Roster.Count > 0),
        ("Documents", 10, row => row.Documents.Count > 0),
        ("Video", 5, row => row.Video is not null || row.Film is not null),
    ];

    /// <summary>How many points of a hundred a missing part costs.</summary>
    public static int CostOf(string missing) =>
        Parts.FirstOrDefault(part => part.Name == missing).Weight;

    public BoothViewProjection()
        : base("booth", version: 4)
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
        Changes<BoothFurnished>(e => e.BoothId, (row, e, _) => Weighed(Looking(row, e)));
        Changes<BoothStaffed>(
            e => e.BoothId,
            (row, e, _) =>
                Weighed(
                    row with
                    {
                        Staff = e.Staff,
                        Cards = e.Cards ?? [],
                        IsStaffed = e.Staff.Count > 0,
                    }
                )
        );
        Changes<BoothRosterSet>(
            e => e.BoothId,
            (row, e, _) => Weighed(row with { Roster = e.Roster })
        );
        Changes<BoothChangePlanned>(
            e => e.BoothId,
            (row, e, _) => row with { ChangesAt = e.At, Planned = e.Look }
        );
        Changes<BoothChangeEnded>(
            e => e.BoothId,
            (row, _, _) => row with { ChangesAt = null, Planned = null }
        );
        Ends<BoothReleased>(e => e.BoothId);
        Index(nameof(BoothView.FairId));
        Index(nameof(BoothView.CompanyId));
    }

    /// <summary>The booth with another look, as visitors would see it.</summary>
    public static BoothView Looking(BoothView row, BoothFurnished look) =>
        row with
        {
            Banner = look.Banner,
            BannerText = look.BannerText ?? LocalText.Empty,
            FocusX = look.FocusX,
            FocusY = look.FocusY,
            Story = look.Story,
            Products = look.Products,
            Video = look.Video,
            Film = look.Film,
            Documents = look.Documents ?? [],
            IsFurnished = true,
        };

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
