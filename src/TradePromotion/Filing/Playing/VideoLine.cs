namespace TradePromotion.Filing.Playing;

/// <summary>A line of a form for a kept video.</summary>
public sealed class VideoLine
{
    /// <summary>The id of the video.</summary>
    public string? Key { get; set; }

    /// <summary>The ids of its captions.</summary>
    public string? CaptionsVi { get; set; }
    public string? CaptionsEn { get; set; }
    public string? TextVi { get; set; }
    public string? TextEn { get; set; }

    /// <summary>Captions that come with this form, in place of those that are there.</summary>
    public IFormFile? NewVi { get; set; }
    public IFormFile? NewEn { get; set; }

    /// <summary>What is taken away.</summary>
    public bool Gone { get; set; }
    public bool WithoutVi { get; set; }
    public bool WithoutEn { get; set; }

    /// <summary>Its title.</summary>
    public LocalText Text => LocalText.Of(TextVi, TextEn);

    /// <summary>A line about a video that stands.</summary>
    public static VideoLine Of(VideoFile file, LocalText text) =>
        new()
        {
            Key = $"{file.Id}",
            CaptionsVi = $"{file.CaptionsVi}",
            CaptionsEn = $"{file.CaptionsEn}",
            TextVi = text.Exactly("vi"),
            TextEn = text.Exactly("en"),
        };
}

/// <summary>Keeps the videos and captions a form sends, and tells which of those it names are really there.</summary>
public sealed class VideoKeeper(Videos videos)
{
    /// <summary>
    /// Takes uploads over into lines, so that a refusal of something else does not cost them again. What is wrong with one is said
    /// next to <paramref name="field"/>.
    /// </summary>
    public async Task Keep(
        List<VideoLine> lines,
        IFormFile? added,
        VideoOwner owner,
        FormState errors,
        string field = "Films"
    )
    {
        if (added is { Length: > 0 })
        {
            await using var content = added.OpenReadStream();
            await errors.Try(async () =>
            {
                var file = await videos.Keep(content, owner, field);
                if (lines.All(line => line.Key != $"{file.Id}"))
                    lines.Add(new() { Key = $"{file.Id}" });
            });
        }
        lines.RemoveAll(line => line.Gone);
        foreach (var line in lines)
        {
            line.CaptionsVi = line.WithoutVi ? null : line.CaptionsVi;
            line.CaptionsEn = line.WithoutEn ? null : line.CaptionsEn;
            await errors.Try(async () =>
                line.CaptionsVi = await Captions(line.NewVi, owner, field) ?? line.CaptionsVi
            );
            await errors.Try(async () =>
                line.CaptionsEn = await Captions(line.NewEn, owner, field) ?? line.CaptionsEn
            );
        }
    }

    /// <summary>The video a line names with its captions, when they are this owner's; else null.</summary>
    public async Task<VideoFile?> Find(VideoLine line, Guid thing) =>
        Guid.TryParse(line.Key, out var id) && await videos.Find(id, thing) is { } file
            ? file with
            {
                CaptionsVi = await Known(line.CaptionsVi, thing),
                CaptionsEn = await Known(line.CaptionsEn, thing),
            }
            : null;

    private async Task<string?> Captions(IFormFile? sent, VideoOwner owner, string field)
    {
        if (sent is not { Length: > 0 })
            return null;
        await using var content = sent.OpenReadStream();
        return $"{await videos.KeepCaptions(content, owner.Thing, field)}";
    }

    private async Task<Guid?> Known(string? key, Guid thing) =>
        Guid.TryParse(key, out var id) && await videos.FindCaptions(id, thing) is not null
            ? id
            : null;
}
