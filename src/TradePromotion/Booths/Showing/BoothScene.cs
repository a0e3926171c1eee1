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
/// <param name="Staff">Who stands there; erased people are left out.</param>
/// <param name="Times">When somebody can be reached, what is past left out.</param>
/// <param name="OnDuty">Who is there now; null when the booth does not say so and everybody is.</param>
/// <param name="Previous">The number of the booth before this one on the way through the hall.</param>
/// <param name="Next">The number of the booth after it.</param>
public sealed record BoothScene(
    FairView Fair,
    BoothView Booth,
    CompanyView Company,
    bool IsOpen,
    IReadOnlyList<ProductView> Products,
    IReadOnlyList<PersonCard> Staff,
    IReadOnlyList<BoothTime> Times,
    IReadOnlySet<Guid>? OnDuty,
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
        var numbers = await read.Of<BoothView>()
            .Where(b => b.FairId == fair.Id)
            .Select(b => b.Number)
            .ToListAsync();
        numbers.Sort(StringComparer.Ordinal);
        var place = numbers.IndexOf(number);
        return await Of(read, people, fair, booth, now) with
        {
            Previous = place > 0 ? numbers[place - 1] : null,
            Next = place < numbers.Count - 1 ? numbers[place + 1] : null,
        };
    }

    /// <summary>A booth as it would be shown, whether it looks like that already or not.</summary>
    public static async Task<BoothScene> Of(
        ViewReader read,
        IPeople people,
        FairView fair,
        BoothView booth,
        DateTimeOffset now
    )
    {
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
        var cards = await people.Find(booth.Staff);
        var times = BoothTime.Of(booth, fair);
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
            [.. times.Where(t => t.Time.To > now)],
            times.Count == 0
                ? null
                : times.Where(t => t.Time.Contains(now)).SelectMany(t => t.People).ToHashSet(),
            null,
            null
        );
    }
}
