namespace TradePromotion.Site.Searching;

/// <summary>A product or a company as search knows it: its words, folded, and what filters ask for.</summary>
public sealed record SearchEntry : IRow
{
    public Guid Id { get; init; }
    public bool IsProduct { get; init; }

    /// <summary>The product's company, or the company itself.</summary>
    public Guid CompanyId { get; init; }

    /// <summary>The position of the last event that changed this row: what came later can be asked for.</summary>
    public long Position { get; init; }

    /// <summary>Whether everyone may find it.</summary>
    public bool IsShown { get; init; }

    /// <summary>The names as written, in all languages.</summary>
    public string Spelled { get; init; } = "";

    /// <summary>The names, folded.</summary>
    public string Names { get; init; } = "";

    /// <summary>
    /// All else that is said, folded. Not the HS chapter's name: it names coffee, tea and spices in one breath, and who asks
    /// for coffee would get pepper.
    /// </summary>
    public string Words { get; init; } = "";

    /// <summary>What filters ask for, as <c>dimension:value</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Tags that hold up to a day, as <c>2027-06-30 dimension:value</c>.</summary>
    public IReadOnlyList<string> DatedTags { get; init; } = [];

    /// <summary>Names in further languages, folded, each behind its language: <c>de kaffee</c>.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>A company's papers that may become tags, as <c>id kind</c>, with the last day behind them once they are accepted.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    public string HsCode { get; init; } = "";
    public string Country { get; init; } = "";

    /// <summary>The code of a company's province before the map changed; empty where it had the same name.</summary>
    public string FormerProvince { get; init; } = "";

    /// <summary>When it could first be found.</summary>
    public DateTimeOffset? Since { get; init; }
}
