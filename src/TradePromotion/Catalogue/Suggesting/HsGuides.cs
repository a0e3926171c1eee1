using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Classifying;
using TradePromotion.Catalogue.Published;
using TradePromotion.Matching.Suggesting;

namespace TradePromotion.Catalogue.Suggesting;

/// <summary>
/// The guide of this process: built when first asked for and after an import, and learning from what companies have published under
/// an HS code. Who asks meanwhile gets the one there was.
/// </summary>
public sealed class HsGuides(HsTable table, Views views, TimeProvider time, ILogger<HsGuides> log)
{
    private const int MostProducts = 10_000;
    private static readonly TimeSpan LearnEvery = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _turn = new(1);
    private IReadOnlyCollection<HsLine>? _lines;
    private HsGuide? _untaught;
    private HsGuide? _current;
    private DateTimeOffset _learnt;

    /// <summary>The guide as of the last import.</summary>
    public async Task<HsGuide> Current(CancellationToken cancel = default)
    {
        var lines = await table.All(cancel);
        var isFresh = ReferenceEquals(lines, _lines) && time.GetUtcNow() < _learnt + LearnEvery;
        if (_current is { } known && (isFresh || !await _turn.WaitAsync(0, cancel)))
            return known;
        if (_current is null)
            await _turn.WaitAsync(cancel);
        try
        {
            return await Renewed(lines, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<HsGuide> Renewed(IReadOnlyCollection<HsLine> lines, CancellationToken cancel)
    {
        if (
            _current is { } done
            && ReferenceEquals(lines, _lines)
            && time.GetUtcNow() < _learnt + LearnEvery
        )
            return done;
        var start = time.GetTimestamp();
        if (_untaught is null || !ReferenceEquals(lines, _lines))
            _untaught = HsGuide.Of(lines, cancel);
        var products = await Confirmed(cancel);
        var guide = _untaught.Learn(products, cancel);
        (_lines, _learnt, _current) = (lines, time.GetUtcNow(), guide);
        log.LogInformation(
            "Suggests HS codes from {Lines} lines and {Products} products, read in {Milliseconds:N0} ms",
            lines.Count,
            products.Count,
            time.GetElapsedTime(start).TotalMilliseconds
        );
        return guide;
    }

    private async Task<List<Confirmed>> Confirmed(CancellationToken cancel)
    {
        await using var read = views.Read();
        var products = await read.Of<ProductView>()
            .Where(p => p.Status == ProductStatus.Published && p.HsCode != "")
            .OrderByDescending(p => p.PublishedAt)
            .Take(MostProducts)
            .ToListAsync(cancel);
        return
        [
            .. products
                .Where(p => HsCode.IsValid(p.HsCode))
                .Select(p => new Confirmed(
                    $"{p.Name.Exactly("vi")}; {p.Name.Exactly("en")}. {p.Description.Exactly("vi")}; {p.Description.Exactly("en")}",
                    p.HsCode
                )),
        ];
    }
}
