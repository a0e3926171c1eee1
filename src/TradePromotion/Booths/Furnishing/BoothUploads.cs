using TradePromotion.Booths.Published;
using TradePromotion.Booths.Showing;
using TradePromotion.Filing;

namespace TradePromotion.Booths.Furnishing;

/// <summary>Takes in the files that come with the form of a booth. What has arrived stays in the form, also when something else was wrong.</summary>
public sealed class BoothUploads(IPictures pictures, IDocuments documents, BannerSeal seal)
{
    /// <summary>Keeps banner and documents, and puts them into the draft.</summary>
    /// <exception cref="Refusal">A file is too large or not what it should be.</exception>
    public async Task Receive(BoothDraft draft, BoothView booth, Actor actor)
    {
        if (draft.Banner is { Length: > 0 } banner)
        {
            draft.KeptBanner = await pictures.Keep(banner.OpenReadStream(), actor, "Banner");
            draft.BannerMark = seal.MarkOf(draft.KeptBanner, booth.Id);
        }
        seal.Check(draft, booth);
        var rows = draft.Documents ??= [];
        foreach (var file in (draft.Uploads ?? []).Where(f => f.Length > 0))
        {
            Refusal.UnlessAt(
                "Documents",
                rows.Count < FurnishBooth.MostDocuments,
                "Booths.Refused.TooManyDocuments",
                FurnishBooth.MostDocuments
            );
            await using var content = file.OpenReadStream();
            var card = await documents.Keep(
                content,
                file.FileName,
                BoothFiles.OwnerOf(booth.CompanyId),
                "Documents"
            );
            if (rows.All(row => row.Id != card.Id))
                rows.Add(new() { Id = card.Id, Title = TitleOf(card.Name) });
        }
    }

    /// <summary>Keeps somebody's photograph.</summary>
    /// <exception cref="Refusal">Too large or not a picture.</exception>
    public async Task<Guid> ReceivePhoto(IFormFile file, Guid personId)
    {
        await using var content = file.OpenReadStream();
        var card = await documents.Keep(
            content,
            file.FileName,
            BoothFiles.OwnerOfPhoto(personId),
            "Staff"
        );
        Refusal.UnlessAt(
            "Staff",
            card.ContentType is "image/png" or "image/jpeg",
            "Booths.Refused.NotAPhoto"
        );
        return card.Id;
    }

    /// <summary>The documents of a draft: only files that lie with this company, whatever ids a form sends.</summary>
    public async Task<IReadOnlyList<BoothDocument>> Of(BoothDraft draft, BoothView booth)
    {
        var known = booth
            .Documents.Concat(booth.Planned?.Documents ?? [])
            .DistinctBy(d => d.Id)
            .ToDictionary(d => d.Id);
        var all = new List<BoothDocument>();
        foreach (var row in (draft.Documents ?? []).Where(row => !row.Gone))
        {
            var title = (row.Title ?? "").Trim();
            if (known.GetValueOrDefault(row.Id) is { } before)
                all.Add(before with { Title = title });
            else if (
                await documents.Find(row.Id, BoothFiles.OwnerOf(booth.CompanyId)) is
                { Card: var card }
            )
                all.Add(new(card.Id, title, card.ContentType, card.Size));
        }
        return all;
    }

    private static string TitleOf(string name)
    {
        var plain = Path.GetFileNameWithoutExtension(name).Trim();
        return plain.Length == 0
            ? name
            : plain[..Math.Min(plain.Length, FurnishBooth.LongestTitle)];
    }
}
