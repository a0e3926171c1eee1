using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Saving;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Companies.Following;

/// <summary>Something new of a company somebody follows.</summary>
/// <param name="What">The product or the fair.</param>
/// <param name="Url">Relative to the language's base.</param>
public sealed record News(Guid CompanyId, LocalText Company, LocalText What, string Url);

/// <summary>What has come from followed companies in a time, by follower.</summary>
public sealed class FollowedNews(Views views)
{
    /// <summary>News from one moment up to another, for each person who followed the company by then and wants letters.</summary>
    public async Task<IReadOnlyDictionary<Guid, List<News>>> Between(
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var products = await read.Of<ProductView>()
            .Where(p =>
                p.Status == ProductStatus.Published && p.PublishedAt >= from && p.PublishedAt < to
            )
            .ToListAsync(cancel);
        var fairs = await read.Of<FairJoinedView>()
            .Where(j => j.At >= from && j.At < to)
            .Join(
                read.Of<FairView>().Where(f => f.State != FairState.Closed),
                j => j.FairId,
                f => f.Id,
                (j, f) => new { Joined = j, Fair = f }
            )
            .ToListAsync(cancel);
        var ids = products
            .Select(p => p.CompanyId)
            .Concat(fairs.Select(f => f.Joined.CompanyId))
            .Distinct()
            .ToList();
        if (ids.Count == 0)
            return new Dictionary<Guid, List<News>>();
        var names = await read.Of<CompanyView>()
            .Where(c => ids.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, c => c.Name, cancel);
        var news = products
            .Select(p =>
                (
                    At: p.PublishedAt!.Value,
                    News: new News(
                        p.CompanyId,
                        names.GetValueOrDefault(p.CompanyId, LocalText.Empty),
                        p.Name,
                        ProductView.UrlOf(p.Id)
                    )
                )
            )
            .Concat(
                fairs.Select(f =>
                    (
                        f.Joined.At,
                        new News(
                            f.Joined.CompanyId,
                            names.GetValueOrDefault(f.Joined.CompanyId, LocalText.Empty),
                            f.Fair.Name,
                            FairUrls.Booth(f.Fair.Address, f.Joined.Number)
                        )
                    )
                )
            )
            .ToLookup(item => item.Item2.CompanyId);
        var followers = await read.Of<SavedCompanyView>()
            .Where(s =>
                ids.Contains(s.CompanyId)
                && !read.Of<FollowLettersStoppedView>()
                    .Any(stopped => stopped.PersonId == s.PersonId)
            )
            .ToListAsync(cancel);
        return followers
            .SelectMany(s =>
                news[s.CompanyId]
                    .Where(item => item.Item1 >= s.Since)
                    .Select(item => (s.PersonId, News: item.Item2))
            )
            .GroupBy(item => item.PersonId)
            .ToDictionary(g => g.Key, g => g.Select(item => item.News).ToList());
    }
}
