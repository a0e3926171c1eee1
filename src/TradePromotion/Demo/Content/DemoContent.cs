using System.Text.Json;
using System.Text.Json.Serialization;
using TradePromotion.Companies.Published;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Demo.Content;

/// <summary>Everything the demo world consists of, as it stands in <c>assets/demo</c>.</summary>
public sealed record DemoContent(
    DemoAgency Agency,
    DemoFairs Fairs,
    IReadOnlyList<DemoExhibitor> Exhibitors,
    IReadOnlyList<DemoExhibitor> Applicants,
    IReadOnlyList<DemoBuyer> Buyers,
    IReadOnlyList<DemoMeeting> Meetings,
    DemoDesk Desk
)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Where the files come along beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "demo");

    /// <summary>Exhibitors and applicants.</summary>
    public IEnumerable<DemoExhibitor> Companies => Exhibitors.Concat(Applicants);

    /// <summary>Reads all files; throws when one is missing, malformed or says something nobody reads.</summary>
    public static DemoContent Read() =>
        new(
            One<DemoAgency>("agency.json"),
            One<DemoFairs>("fairs.json"),
            Each<DemoExhibitor>("exhibitors"),
            Each<DemoExhibitor>("applicants"),
            One<List<DemoBuyer>>("buyers.json"),
            One<List<DemoMeeting>>("meetings.json"),
            DemoDesk.Read()
        );

    private static T One<T>(string file)
    {
        using var content = File.OpenRead(Path.Combine(Folder, file));
        return JsonSerializer.Deserialize<T>(content, Format)!;
    }

    private static IReadOnlyList<T> Each<T>(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Folder, folder), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => One<T>(Path.GetRelativePath(Folder, file))),
        ];
}

/// <summary>A person of the demo world.</summary>
/// <param name="Languages">What they speak, ISO 639-1; the pages they see are in Vietnamese when that is among them, else in English.</param>
public sealed record DemoPerson(string Name, string Email, IReadOnlyList<string>? Languages = null);

/// <summary>The agency and who runs it.</summary>
public sealed record DemoAgency(
    string Key,
    LocalText Name,
    LocalText Story,
    string Province,
    string TaxCode,
    IReadOnlyList<string> Languages,
    DemoPerson Administrator,
    IReadOnlyList<DemoPerson> Officers
);

/// <summary>The fair that is live on the day of loading, one that takes applications, and those that lie behind.</summary>
public sealed record DemoFairs(DemoFair Live, DemoFair Announced, IReadOnlyList<DemoFair> Past)
{
    /// <summary>All of them.</summary>
    public IEnumerable<DemoFair> All => [.. Past, Live, Announced];
}

/// <summary>A fair; <c>{year}</c> in its texts is the year of its first day.</summary>
/// <param name="StartsInDays">The first day, counted from the day of loading.</param>
/// <param name="Applicants">Keys of companies whose applications wait.</param>
/// <param name="Exhibitors">Keys of the companies that were at a past fair, in the order of its booths; those of the live one say theirs themselves.</param>
/// <param name="Visitors">How many came to a past fair on each of its days.</param>
public sealed record DemoFair(
    string Key,
    string Address,
    LocalText Name,
    LocalText Lead,
    int StartsInDays,
    int Days,
    TimeOnly Opens,
    TimeOnly Closes,
    string Zone,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Applicants,
    IReadOnlyList<string> Exhibitors,
    IReadOnlyList<DemoHall> Halls,
    IReadOnlyList<int>? Visitors = null
);

/// <summary>A hall; measures in metres.</summary>
public sealed record DemoHall(
    LocalText Name,
    int Rows,
    int PerRow,
    decimal BoothWidth,
    decimal BoothDepth
);

/// <summary>How far the agency has come with a company's papers.</summary>
public enum Standing
{
    Waiting,
    Verified,
    Refused,
}

/// <summary>A company of Vietnam with its people, products and booth.</summary>
/// <param name="Refusal">Why its papers were found wanting.</param>
/// <param name="Note">What it wrote to the organiser when it applied.</param>
public sealed record DemoExhibitor(
    string Key,
    CompanyKind Kind,
    LocalText Name,
    string Province,
    string TaxCode,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Markets,
    string? Website,
    Standing Standing,
    LocalText Story,
    IReadOnlyList<DemoPerson> Staff,
    IReadOnlyList<DemoProduct> Products,
    LocalText? Welcome = null,
    DemoBooth? Booth = null,
    string? Refusal = null,
    LocalText? Note = null
);

/// <summary>A booth and how far it is furnished.</summary>
/// <param name="Products">How many of the company's products it shows.</param>
/// <param name="Staff">How many of the company's people stand there.</param>
/// <param name="Visits">Visitors of yesterday and of the day of loading.</param>
public sealed record DemoBooth(
    string Number,
    string Motif,
    int Seed,
    int FocusX,
    int FocusY,
    bool WithStory,
    bool WithBanner,
    int Products,
    int Staff,
    IReadOnlyList<int> Visits
);

/// <summary>A product; prices in US dollars.</summary>
public sealed record DemoProduct(
    string Key,
    LocalText Name,
    LocalText Description,
    string Sector,
    string Hs,
    DemoPrice Price,
    DemoMinimum Minimum,
    string Motif,
    int Seed
);

/// <summary>From … to … US dollars a unit.</summary>
public sealed record DemoPrice(decimal From, decimal To, string Unit);

/// <summary>The least order.</summary>
public sealed record DemoMinimum(decimal Quantity, string Unit);

/// <summary>A foreign buyer and its one person.</summary>
/// <param name="Needs">What it wants, question by question; null for one who has only said it in a sentence.</param>
public sealed record DemoBuyer(
    string Key,
    string Company,
    string Country,
    string City,
    string Zone,
    DemoPerson Person,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Markets,
    Standing Standing,
    LocalText Wants,
    DemoBuying? Buying = null,
    IReadOnlyList<Wanted>? Needs = null
);

/// <summary>How a buyer buys.</summary>
public sealed record DemoBuying(
    BuyerKind Kind,
    PurchaseRole Role,
    IReadOnlyList<string> Languages,
    Money? Volume = null
);
