using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Showing;
using TradePromotion.Filing.Playing;

namespace TradePromotion.Booths.Furnishing;

/// <summary>Takes in the video that comes with the form of a booth, and forgets those no booth of the company shows any more.</summary>
public sealed class BoothFilms(VideoKeeper keeper, Videos videos, Views views)
{
    /// <summary>Keeps the video and its captions, and puts them into the draft.</summary>
    public Task Receive(BoothDraft draft, Guid companyId, FormState errors) =>
        keeper.Keep(
            draft.Films ??= [],
            draft.NewFilm,
            new(BoothFiles.FilmsOf(companyId), companyId),
            errors
        );

    /// <summary>The video of a draft: only one that lies with this company, whatever id a form sends.</summary>
    public async Task<VideoFile?> Of(BoothDraft draft, Guid companyId) =>
        draft.Films?.LastOrDefault() is { } line
            ? await keeper.Find(line, BoothFiles.FilmsOf(companyId))
            : null;

    /// <summary>Forgets what no booth of the company shows, now or as planned.</summary>
    public async Task Tidy(Guid companyId)
    {
        await using var read = views.Read();
        var booths = await read.Of<BoothView>().Where(b => b.CompanyId == companyId).ToListAsync();
        await videos.Tidy(
            BoothFiles.FilmsOf(companyId),
            booths.SelectMany(b => new[] { b.Film, b.Planned?.Film }).OfType<VideoFile>()
        );
    }
}
