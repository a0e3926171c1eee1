using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;

namespace TradePromotion.Booths.Showing;

/// <summary>A booth with everything on it, as its public page shows it.</summary>
/// <param name="IsOpen">Whether the fair's doors are open now.</param>
/// <param name="Products">Published products in the booth's order.</param>
/// <param name="Staff">Who is on duty; erased people are left out.</param>
/// <param name="Previous">The number of the booth before this one on the way through the hall.</param>
/// <param name="Next">The number of the booth after it.</param>
public sealed record BoothScene(
    FairView Fair,
    BoothView Booth,
    CompanyView Company,
    bool IsOpen,
    IReadOnlyList<ProductView> Products,
    IReadOnlyList<PersonCard> Staff,
    string? Previous,
    string? Next
)
{
    /// <summary>Reads a booth by the fair's address and its number; null when there is none or nobody has it.</summary>
    public static async Task<BoothScene?> Read(
        Views views,
        IPeople people,
        string address,
        string number,
        DateTimeOffset now
    )
    {
        await using var read = views.Read();
        var fair = await read.Of<FairView>().SingleOrDefaultAsync(f => f.Address == address);
        if (fair is null)
            return null;
        var id = BoothIds.Booth(fair.Id, number);
        var booth = await read.Of<BoothView>().SingleOrDefaultAsync(b => b.Id == id);
        if (booth is null)
            return null;
        var company = await read.Of<CompanyView>().SingleAsync(c => c.Id == booth.CompanyId);
        var shown = booth.Products.ToArray();
        // Only the company's own: a product may have moved since it was put on the booth.
        var products = await read.Of<ProductView>()
            .Where(p =>
                shown.Contains(p.Id)
                && p.CompanyId == company.Id
                && p.Status == ProductStatus.Published
            )
            .ToListAsync();
        var numbers = await read.Of<BoothView>()
            .Where(b => b.FairId == fair.Id)
            .Select(b => b.Number)
            .ToListAsync();
        numbers.Sort(StringComparer.Ordinal);
        var place = numbers.IndexOf(number);
        var cards = await people.Find(booth.Staff);
        return new BoothScene(
            fair,
            booth,
            company,
            fair.State == FairState.Live && fair.Hours().IsOpenAt(now),
            [.. products.OrderBy(p => Array.IndexOf(shown, p.Id))],
            [
                .. booth
                    .Staff.Select(cards.GetValueOrDefault)
                    .OfType<PersonCard>()
                    .Where(p => p.Name != ""),
            ],
            place > 0 ? numbers[place - 1] : null,
            place < numbers.Count - 1 ? numbers[place + 1] : null
        );
    }
}
