using TradePromotion.Filing.Playing;

namespace TradePromotion.Filing.Showing;

/// <summary>A line of the form for pictures, videos and documents.</summary>
public sealed class MaterialLine
{
    /// <summary>The hash of a picture, the address of a video, the id of a document.</summary>
    public string? Key { get; set; }
    public string? TextVi { get; set; }
    public string? TextEn { get; set; }
    public bool Gone { get; set; }

    /// <summary>What is said of it.</summary>
    public LocalText Text => LocalText.Of(TextVi, TextEn);

    /// <summary>A line about something that stands.</summary>
    public static MaterialLine Of(string key, LocalText text) =>
        new()
        {
            Key = key,
            TextVi = text.Exactly("vi"),
            TextEn = text.Exactly("en"),
        };
}

/// <summary>What is typed and chosen to be shown. A list nothing was posted of comes as null and is meant empty.</summary>
public sealed class MaterialInput
{
    public List<MaterialLine> Pictures
    {
        get;
        set => field = value ?? [];
    } = [];
    public List<MaterialLine> Videos
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Videos that are kept here.</summary>
    public List<VideoLine> Films
    {
        get;
        set => field = value ?? [];
    } = [];
    public List<MaterialLine> Documents
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Newly chosen pictures.</summary>
    public IReadOnlyList<IFormFile>? NewPictures { get; set; }

    /// <summary>A newly chosen video.</summary>
    public IFormFile? NewFilm { get; set; }

    /// <summary>Newly chosen documents.</summary>
    public IReadOnlyList<IFormFile>? NewDocuments { get; set; }

    /// <summary>What is shown now.</summary>
    public static MaterialInput Of(Material material) =>
        new()
        {
            Pictures = [.. material.Pictures.Select(p => MaterialLine.Of(p.Hash, p.Text))],
            Videos =
            [
                .. material
                    .Videos.Where(v => v.File is null)
                    .Select(v => MaterialLine.Of(v.Link, v.Text)),
            ],
            Films =
            [
                .. material
                    .Videos.Where(v => v.File is not null)
                    .Select(v => VideoLine.Of(v.File!, v.Text)),
            ],
            Documents =
            [
                .. material.Documents.Select(d => MaterialLine.Of($"{d.Card.Id}", d.Text)),
            ],
        };

    /// <summary>Adds an empty line for one more video.</summary>
    public void MakeRoom()
    {
        Videos.RemoveAll(video => string.IsNullOrWhiteSpace(video.Key) && video.Text.IsEmpty);
        if (Videos.Count + Films.Count < Material.MostVideos)
            Videos.Add(new());
    }
}

/// <summary>Keeps what was uploaded, and makes of a form what it asks to show.</summary>
public sealed class MaterialKeeper(
    IPictures pictures,
    IDocuments documents,
    Videos videos,
    VideoKeeper films
)
{
    /// <summary>
    /// Under whom the documents of a company are kept that everyone may read: not the company itself, or a paper it handed in for
    /// verification could be shown by anyone who works there.
    /// </summary>
    public static Guid OwnerOf(Guid companyId) => Ids.Of("material", companyId);

    /// <summary>
    /// Takes the uploads over into lines of the form, so that a refusal of something else does not cost them again.
    /// What is no picture, video or document is said next to its field.
    /// </summary>
    /// <param name="owner">What shows it, and the company it belongs to.</param>
    public async Task Keep(MaterialInput input, VideoOwner owner, Actor by, FormState errors)
    {
        foreach (var upload in input.NewPictures?.Where(f => f.Length > 0) ?? [])
        {
            await using var content = upload.OpenReadStream();
            await errors.Try(async () =>
                input.Pictures.Add(new() { Key = await pictures.Keep(content, by, "Pictures") })
            );
        }
        foreach (var upload in input.NewDocuments?.Where(f => f.Length > 0) ?? [])
        {
            await using var content = upload.OpenReadStream();
            await errors.Try(async () =>
            {
                var card = await documents.Keep(
                    content,
                    upload.FileName,
                    OwnerOf(owner.CompanyId),
                    "Documents"
                );
                if (input.Documents.All(line => line.Key != $"{card.Id}"))
                    input.Documents.Add(new() { Key = $"{card.Id}" });
            });
        }
        await films.Keep(input.Films, input.NewFilm, owner, errors);
        input.Pictures.RemoveAll(line => line.Gone);
        input.Documents.RemoveAll(line => line.Gone);
        input.MakeRoom();
    }

    /// <summary>Forgets videos that are no longer shown.</summary>
    public Task Tidy(Material shown, Guid thing) =>
        videos.Tidy(thing, shown.Videos.Select(v => v.File).OfType<VideoFile>());

    /// <summary>What the form asks to show, of what is really kept for this owner.</summary>
    public async Task<Material> Read(MaterialInput input, VideoOwner owner)
    {
        var shown = new List<MaterialPicture>();
        foreach (var line in input.Pictures.Where(line => line.Key is not null))
            if (await pictures.Find(line.Key!) is not null)
                shown.Add(new(line.Key!, line.Text));
        var played = new List<MaterialVideo>();
        foreach (var line in input.Films)
            if (await films.Find(line, owner.Thing) is { } file)
                played.Add(new("", line.Text, file));
        var papers = new List<MaterialDocument>();
        foreach (var line in input.Documents)
            if (
                Guid.TryParse(line.Key, out var id)
                && await documents.Find(id, OwnerOf(owner.CompanyId)) is { } document
            )
                papers.Add(new(document.Card, line.Text));
        return new(
            [.. shown.DistinctBy(p => p.Hash)],
            [
                .. input
                    .Videos.Where(line => !string.IsNullOrWhiteSpace(line.Key))
                    .Select(line => new MaterialVideo(line.Key!.Trim(), line.Text)),
                .. played.DistinctBy(video => video.File!.Id),
            ],
            papers
        );
    }
}
