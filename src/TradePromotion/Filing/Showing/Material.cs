using TradePromotion.Filing.Playing;

namespace TradePromotion.Filing.Showing;

/// <summary>A picture with what it shows, for those who do not see it; where nothing is said, pages name whose picture it is.</summary>
/// <param name="Hash">Of its content.</param>
public sealed record MaterialPicture(string Hash, LocalText Text);

/// <summary>A video where it stands on the web, or one that is kept here.</summary>
/// <param name="Link">Where it stands on the web; empty for one kept here.</param>
public sealed record MaterialVideo(string Link, LocalText Text, VideoFile? File = null);

/// <summary>A document everyone may read.</summary>
/// <param name="Text">Its title; the file's name where there is none.</param>
public sealed record MaterialDocument(DocumentCard Card, LocalText Text);

/// <summary>What somebody shows of themselves or of a thing beside words: pictures, videos, documents. Stands in events.</summary>
public sealed record Material(
    IReadOnlyList<MaterialPicture> Pictures,
    IReadOnlyList<MaterialVideo> Videos,
    IReadOnlyList<MaterialDocument> Documents
)
{
    /// <summary>The most pictures.</summary>
    public const int MostPictures = 12;

    /// <summary>The most videos.</summary>
    public const int MostVideos = 4;

    /// <summary>The most documents.</summary>
    public const int MostDocuments = 8;

    private const int LongestText = 160;

    /// <summary>Nothing.</summary>
    public static Material None { get; } = new([], [], []);

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Pictures.Count + Videos.Count + Documents.Count == 0;

    /// <summary>Refuses what cannot be shown, next to <c>Pictures</c>, <c>Videos</c> or <c>Documents</c>.</summary>
    public void MustMakeSense()
    {
        Refusal.UnlessAt(
            "Pictures",
            Pictures.Count <= MostPictures,
            "Filing.Refused.TooManyPictures",
            MostPictures
        );
        Refusal.UnlessAt(
            "Pictures",
            Pictures.All(p => IsText(p.Text)),
            "Filing.Refused.PictureText"
        );
        Refusal.UnlessAt(
            "Videos",
            Videos.Count <= MostVideos,
            "Filing.Refused.TooManyVideos",
            MostVideos
        );
        Refusal.UnlessAt(
            "Videos",
            Videos.All(v =>
                v.File is null ? IsText(v.Text) && VideoHosts.Of(v.Link) is not null : v.Link == ""
            ),
            "Filing.Refused.VideoUnknown",
            string.Join(", ", VideoHosts.Names)
        );
        Refusal.UnlessAt(
            "Films",
            Videos.All(v => v.File is null || IsText(v.Text)),
            "Filing.Refused.FilmText"
        );
        Refusal.UnlessAt(
            "Documents",
            Documents.Count <= MostDocuments,
            "Filing.Refused.TooManyDocuments",
            MostDocuments
        );
        Refusal.UnlessAt(
            "Documents",
            Documents.All(d => IsText(d.Text)),
            "Filing.Refused.TextTooLong"
        );
    }

    public bool Equals(Material? other) =>
        other is not null
        && Pictures.SequenceEqual(other.Pictures)
        && Videos.SequenceEqual(other.Videos)
        && Documents.SequenceEqual(other.Documents);

    public override int GetHashCode() =>
        HashCode.Combine(Pictures.Count, Videos.Count, Documents.Count);

    /// <summary>Whether a text is short enough to be said of something shown.</summary>
    public static bool IsText(LocalText text) => text.All(t => t.Value.Length <= LongestText);
}
