using System.Collections.Concurrent;
using System.Security.Cryptography;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing;
using TradePromotion.Mailing;

namespace TradePromotion.Booths.Printing;

/// <summary>A drawn catalogue.</summary>
/// <param name="Tag">Changes with the content.</param>
public sealed record Catalogue(byte[] Content, string Tag, DateTimeOffset DrawnAt);

/// <summary>
/// The catalogues of fairs, each drawn at most once in ten minutes however many people ask for it at a time; the last few are kept in memory.
/// </summary>
public sealed class Catalogues(
    Views views,
    IPictures pictures,
    Words words,
    PublicAddress address,
    TimeProvider clock
)
{
    private const int MostKept = 6;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, Catalogue> _kept = new();
    private readonly SemaphoreSlim _drawing = new(1);

    /// <summary>The catalogue of the fair at this address in the current language; null when there is no such fair or nobody exhibits.</summary>
    public async Task<Catalogue?> Of(string fair, CancellationToken cancel)
    {
        var key = $"{words.Language}/{fair}";
        if (Kept(key) is { } ready)
            return ready;
        await _drawing.WaitAsync(cancel);
        try
        {
            if (Kept(key) is { } meanwhile)
                return meanwhile;
            if (await PrintedFair.Read(views, fair, cancel) is not { } printed)
                return null;
            var read = new PrintedPictures(pictures);
            await read.Read(
                printed.Exhibitors.SelectMany(e =>
                    e.Products.Take(CatalogueEntry.Most).Select(p => p.Picture)
                ),
                cancel
            );
            var home = address.Link(words.Language, FairUrls.Home(fair));
            var content = new CatalogueFile(words, printed, read, home).Draw();
            var tag = Convert.ToHexStringLower(SHA256.HashData(content))[..32];
            Forget();
            return _kept[key] = new(content, tag, clock.GetUtcNow());
        }
        finally
        {
            _drawing.Release();
        }
    }

    private Catalogue? Kept(string key) =>
        _kept.GetValueOrDefault(key) is { } kept && clock.GetUtcNow() - kept.DrawnAt < Fresh
            ? kept
            : null;

    private void Forget()
    {
        foreach (var (key, _) in _kept.OrderByDescending(k => k.Value.DrawnAt).Skip(MostKept - 1))
            _kept.TryRemove(key, out _);
    }
}
