using System.Globalization;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing.Playing;

namespace TradePromotion.Booths.Furnishing;

/// <summary>What an exhibitor typed to furnish a booth.</summary>
public sealed class BoothDraft
{
    /// <summary>The choice of another moment than now or an opening.</summary>
    public const string OtherTime = "other";

    public IFormFile? Banner { get; set; }

    /// <summary>The banner that stays, or that has arrived while something else was wrong.</summary>
    public string? KeptBanner { get; set; }
    public string? BannerMark { get; set; }
    public string? BannerTextVi { get; set; }
    public string? BannerTextEn { get; set; }
    public int FocusX { get; set; } = 50;
    public int FocusY { get; set; } = 50;
    public string? StoryVi { get; set; }
    public string? StoryEn { get; set; }
    public List<string>? Products { get; set; }
    public string? Video { get; set; }

    /// <summary>The documents that are there.</summary>
    public List<DocumentDraft>? Documents { get; set; }

    /// <summary>The video that is kept here, if any.</summary>
    public List<VideoLine>? Films { get; set; }

    /// <summary>A video that comes with this form.</summary>
    public IFormFile? NewFilm { get; set; }

    /// <summary>Documents that come with this form.</summary>
    public IReadOnlyList<IFormFile>? Uploads { get; set; }

    /// <summary>When it takes effect: empty for at once, the moment of an opening, or <see cref="OtherTime"/>.</summary>
    public string? When { get; set; }

    /// <summary>The other moment, by the fair's clock.</summary>
    public string? At { get; set; }

    /// <summary>The button: save, preview, or a product moved up or down.</summary>
    public string? Then { get; set; }

    /// <summary>A look as it stands or is planned.</summary>
    public static BoothDraft Of(BoothView booth, DateTimeOffset? at, string zone) =>
        new()
        {
            KeptBanner = booth.Banner,
            BannerTextVi = booth.BannerText.Exactly("vi"),
            BannerTextEn = booth.BannerText.Exactly("en"),
            FocusX = booth.FocusX,
            FocusY = booth.FocusY,
            StoryVi = booth.Story.Exactly("vi"),
            StoryEn = booth.Story.Exactly("en"),
            Products = [.. booth.Products.Select(id => id.ToString())],
            Video = booth.Video,
            Films = booth.Film is { } film ? [VideoLine.Of(film, LocalText.Empty)] : [],
            Documents =
            [
                .. booth.Documents.Select(d => new DocumentDraft { Id = d.Id, Title = d.Title }),
            ],
            When = at is null ? null : OtherTime,
            At = at is { } moment
                ? TimeZoneInfo
                    .ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone))
                    .ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
                : null,
        };

    /// <summary>The moment it takes effect; null for at once.</summary>
    /// <exception cref="Refusal">No moment can be read.</exception>
    public DateTimeOffset? Moment(string zone)
    {
        if (string.IsNullOrEmpty(When))
            return null;
        if (
            When != OtherTime
            && DateTimeOffset.TryParse(
                When,
                CultureInfo.InvariantCulture,
                DateTimeStyles.RoundtripKind,
                out var opening
            )
        )
            return opening.ToUniversalTime();
        Refusal.UnlessAt(
            "At",
            DateTime.TryParse(At, CultureInfo.InvariantCulture, out _),
            "Booths.Refused.PlannedWhen"
        );
        var local = DateTime.Parse(At!, CultureInfo.InvariantCulture);
        return FairHours.MomentOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), zone);
    }

    /// <summary>Moves a product one place up or down when the button says so; tells whether it did.</summary>
    public bool MovesProduct()
    {
        var parts = (Then ?? "").Split(':');
        if (parts.Length != 2 || parts[0] is not ("up" or "down"))
            return false;
        var products = Products ??= [];
        var from = products.IndexOf(parts[1]);
        var to = parts[0] == "up" ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < products.Count)
            (products[from], products[to]) = (products[to], products[from]);
        return true;
    }

    /// <summary>The command it means.</summary>
    public FurnishBooth Furnished(
        Guid boothId,
        IReadOnlyList<BoothDocument> documents,
        VideoFile? film,
        Guid? pavilionId
    ) =>
        new(
            boothId,
            string.IsNullOrEmpty(KeptBanner) ? null : KeptBanner,
            FocusX,
            FocusY,
            LocalText.Of(StoryVi, StoryEn),
            [.. (Products ?? []).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)],
            pavilionId,
            Video,
            documents,
            LocalText.Of(BannerTextVi, BannerTextEn),
            film
        );
}

/// <summary>A document of the booth as the form shows it.</summary>
public sealed class DocumentDraft
{
    public Guid Id { get; set; }
    public string? Title { get; set; }

    /// <summary>Whether it is taken away.</summary>
    public bool Gone { get; set; }
}
