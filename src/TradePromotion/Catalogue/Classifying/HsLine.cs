namespace TradePromotion.Catalogue.Classifying;

/// <summary>A line of the nomenclature: its code, and what it says with all it stands under, from the heading down.</summary>
/// <param name="Code">2, 4, 6 or 8 digits.</param>
/// <param name="Vi">Steps between <see cref="Step"/>; empty where the source has no Vietnamese.</param>
public sealed record HsLine(string Code, string Vi, string En)
{
    /// <summary>What stands between the steps of a text.</summary>
    public const string Step = " › ";

    /// <summary>Our own titles of the chapters: what there is before anything is imported.</summary>
    public static IReadOnlyList<HsLine> Chapters { get; } =
    [.. Published.Nomenclature.HsChapters.All.Select(c => new HsLine(c.Code, c.Vi, c.En))];

    /// <summary>The text in a language, or in the other where there is none.</summary>
    public string In(string language) =>
        language == "vi" ? (Vi.Length > 0 ? Vi : En)
        : En.Length > 0 ? En
        : Vi;

    /// <summary>Whether a product may carry it.</summary>
    public bool IsCode => Code.Length >= 4;
}
