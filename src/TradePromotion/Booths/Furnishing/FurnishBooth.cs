using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Filing.Playing;

namespace TradePromotion.Booths.Furnishing;

/// <summary>A member of the company says how its booth looks. It shows only the company's own products.</summary>
/// <param name="Banner">Hash of the banner's content; null for the drawn default.</param>
/// <param name="FocusX">0 (left) to 100 (right).</param>
/// <param name="FocusY">0 (top) to 100 (bottom).</param>
/// <param name="Products">In the order shown; the first three stand in front.</param>
/// <param name="PavilionId">The block it is part of, when that one's manager furnishes it.</param>
/// <param name="Video">The address of a video elsewhere; empty for none.</param>
/// <param name="Documents">What visitors may take with them, as it was kept.</param>
/// <param name="BannerText">What the banner shows, for people who do not see it.</param>
/// <param name="Film">A video of the company's that is kept here.</param>
public sealed record FurnishBooth(
    Guid BoothId,
    string? Banner,
    int FocusX,
    int FocusY,
    LocalText Story,
    IReadOnlyList<Guid> Products,
    Guid? PavilionId = null,
    string? Video = null,
    IReadOnlyList<BoothDocument>? Documents = null,
    LocalText? BannerText = null,
    VideoFile? Film = null
) : IDecideAcross<FurnishBooth>
{
    /// <summary>Most products a booth shows.</summary>
    public const int MostProducts = 24;

    /// <summary>The longest story in one language, in characters.</summary>
    public const int LongestStory = 4000;

    /// <summary>Most documents a booth offers.</summary>
    public const int MostDocuments = 10;

    /// <summary>The longest title of a document, in characters.</summary>
    public const int LongestTitle = 120;

    private IEnumerable<Guid> Shown => Products.Distinct().Take(MostProducts + 1);

    public IReadOnlyList<StreamRef> Streams =>
        [
            StreamRef.To<Booth, BoothEvent>(BoothId),
            .. PavilionId is { } block
                ? [StreamRef.To<Pavilion, PavilionEvent>(block)]
                : Array.Empty<StreamRef>(),
            .. Shown.Select(StreamRef.To<ShownProduct, ProductEvent>),
        ];

    public static bool Allows(FurnishBooth command, States states, Actor actor) =>
        states.Of<Booth>(command.BoothId).IsOf(actor)
        || command.PavilionId is { } block
            && states.Of<Pavilion>(block).Lets(actor, states.Of<Booth>(command.BoothId));

    public static IReadOnlyList<StreamChange> Decide(FurnishBooth command, States states)
    {
        var look = Look(command, states);
        return states.Of<Booth>(command.BoothId).Furniture is { } before && Same(before, look)
            ? []
            : [StreamChange.To(command.BoothId, look)];
    }

    /// <summary>How the booth would look, after all rules have been kept.</summary>
    internal static BoothFurnished Look(FurnishBooth command, States states)
    {
        var booth = states.Of<Booth>(command.BoothId);
        var shown = command.Shown.ToList();
        Refusal.UnlessAt(
            "Products",
            shown.Count <= MostProducts,
            "Booths.Refused.TooManyProducts",
            MostProducts
        );
        Refusal.UnlessAt(
            "Products",
            shown.All(id => states.Of<ShownProduct>(id).CompanyId == booth.CompanyId),
            "Booths.Refused.NotYourProduct"
        );
        Refusal.UnlessAt(
            "Banner",
            command.Banner is null || Filing.IPictures.IsHash(command.Banner),
            "Filing.Refused.NotKept"
        );
        Refusal.UnlessAt(
            "Focus",
            command is { FocusX: >= 0 and <= 100, FocusY: >= 0 and <= 100 },
            "Booths.Refused.FocusOutside"
        );
        Refusal.UnlessAt(
            "Story",
            command.Story.All(text => text.Value.Length <= LongestStory),
            "Booths.Refused.StoryTooLong",
            LongestStory
        );
        Refusal.UnlessAt(
            "BannerText",
            Filing.Showing.Material.IsText(command.BannerText ?? LocalText.Empty),
            "Filing.Refused.PictureText"
        );
        var video = command.Video?.Trim() is { Length: > 0 } typed ? typed : null;
        Refusal.UnlessAt(
            "Video",
            video is null || VideoLink.IsGood(video),
            "Booths.Refused.VideoLink"
        );
        var documents = command.Documents ?? [];
        Refusal.UnlessAt(
            "Documents",
            documents.Count <= MostDocuments
                && documents.Select(d => d.Id).Distinct().Count() == documents.Count,
            "Booths.Refused.TooManyDocuments",
            MostDocuments
        );
        Refusal.UnlessAt(
            "Documents",
            documents.All(d => d.Title.Length is > 0 and <= LongestTitle),
            "Booths.Refused.DocumentTitle",
            LongestTitle
        );
        return new(
            command.BoothId,
            command.Banner,
            command.FocusX,
            command.FocusY,
            command.Story,
            shown,
            video,
            documents.Count == 0 ? null : documents,
            command is { Banner: not null, BannerText.IsEmpty: false } ? command.BannerText : null,
            command.Film
        );
    }

    /// <summary>Whether two looks are the same to the eye.</summary>
    internal static bool Same(BoothFurnished one, BoothFurnished other) =>
        one with { Products = other.Products, Documents = other.Documents } == other
        && one.Products.SequenceEqual(other.Products)
        && (one.Documents ?? []).SequenceEqual(other.Documents ?? []);
}
