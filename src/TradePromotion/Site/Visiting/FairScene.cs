using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.UI;

namespace TradePromotion.Site.Visiting;

/// <summary>An exhibitor at a fair: the company, its booth, and its visitors today.</summary>
public sealed record FairExhibitor(BoothView Booth, CompanyView Company, int Visitors);

/// <summary>A fair with everybody in it, as its public pages show it.</summary>
/// <param name="IsOpen">Whether its doors are open now.</param>
/// <param name="Exhibitors">In the order of their booths.</param>
/// <param name="Visitors">Visitors today; of a closed fair, all there were.</param>
public sealed record FairScene(
    FairView Fair,
    bool IsOpen,
    IReadOnlyList<FairExhibitor> Exhibitors,
    int Visitors
)
{
    /// <summary>Booths with somebody on duty; none while the doors are closed.</summary>
    public int Staffed => IsOpen ? Exhibitors.Count(e => e.Booth.IsStaffed) : 0;

    /// <summary>The sectors shown, with the number of booths, in the order of their colours.</summary>
    public IEnumerable<(string Code, int Count)> Sectors =>
        Companies
            .Published.Sectors.All.Select(code =>
                (code, Exhibitors.Count(e => e.Booth.Sector == code))
            )
            .Where(sector => sector.Item2 > 0);

    /// <summary>Reads a fair by its address; null when there is none.</summary>
    public static async Task<FairScene?> Read(Views views, string address, DateTimeOffset now)
    {
        await using var read = views.Read();
        var fair = await read.Of<FairView>().SingleOrDefaultAsync(f => f.Address == address);
        if (fair is null)
            return null;
        var hours = fair.Hours();
        var today = hours.DayOf(now);
        var booths = await read.Of<BoothView>().Where(b => b.FairId == fair.Id).ToListAsync();
        var ids = booths.Select(b => b.CompanyId).ToArray();
        var companies = await read.Of<CompanyView>()
            .Where(c => ids.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id);
        var atBooths = await read.Of<BoothVisitsView>()
            .Where(v => v.FairId == fair.Id && v.Day == today)
            .ToDictionaryAsync(v => v.BoothId, v => v.Visitors);
        var visitors = await read.Of<FairVisitsView>()
            .Where(v => v.FairId == fair.Id && (v.Day == today || fair.State == FairState.Closed))
            .SumAsync(v => v.Visitors);
        return new FairScene(
            fair,
            fair.State == FairState.Live && hours.IsOpenAt(now),
            [
                .. booths
                    .Where(b => companies.ContainsKey(b.CompanyId))
                    .OrderBy(b => b.Number, StringComparer.Ordinal)
                    .Select(b => new FairExhibitor(
                        b,
                        companies[b.CompanyId],
                        atBooths.GetValueOrDefault(b.Id)
                    )),
            ],
            visitors
        );
    }

    private readonly Dictionary<string, FairExhibitor> _byNumber = Exhibitors
        .DistinctBy(e => e.Booth.Number)
        .ToDictionary(e => e.Booth.Number);

    /// <summary>Who stands in the booth of this number; null while it is free.</summary>
    public FairExhibitor? At(string number) => _byNumber.GetValueOrDefault(number);

    /// <summary>An exhibitor's booth as it is drawn on the plan.</summary>
    public BoothShape Drawn(BoothShape empty, Words words) =>
        At(empty.Label) is not { } exhibitor
            ? empty
            : empty with
            {
                Name = exhibitor.Company.Name.In(words.Language),
                Href = FairUrls.Booth(Fair.Address, empty.Label),
                ColourIndex = Companies.Published.Sectors.Colour(exhibitor.Booth.Sector),
                Sector = words[$"Companies.Sector.{exhibitor.Booth.Sector}"],
                Staffed = IsOpen && exhibitor.Booth.IsStaffed,
                Visitors = exhibitor.Visitors,
                Mark = () =>
                    BoothPictures.MarkOf(exhibitor.Company.Name.In("en"), exhibitor.Booth.Sector),
            };
}
