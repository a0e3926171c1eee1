using System.Text.Json;
using System.Text.Json.Serialization;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Demo.Content;

/// <summary>What lies on the desks of officers, exhibitors and a pavilion's manager, as it stands in <c>assets/demo/desk.json</c>.</summary>
public sealed record DemoDesk(
    DemoPavilion Pavilion,
    DemoFees Fees,
    IReadOnlyList<DemoOwnerless> Ownerless,
    IReadOnlyList<DemoPaper> Papers,
    DemoInterpreter Interpreter
)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>How many steps it takes to load.</summary>
    public int Steps => Fees.Offers.Count + Ownerless.Count + Papers.Count + 2;

    /// <summary>Reads the file; throws when it is missing or malformed.</summary>
    public static DemoDesk Read()
    {
        using var content = File.OpenRead(Path.Combine(DemoContent.Folder, "desk.json"));
        return JsonSerializer.Deserialize<DemoDesk>(content, Format)!;
    }
}

/// <summary>An organisation whose person furnishes a block of booths of the live fair, and will of the announced one.</summary>
/// <param name="Block">The booths in charge.</param>
/// <param name="Banners">Booths that have no banner of their own and get one.</param>
/// <param name="Template">The booth whose look is kept.</param>
/// <param name="NextBlock">The booths of the announced fair.</param>
public sealed record DemoPavilion(
    DemoPerson Person,
    string Key,
    LocalText Name,
    LocalText Story,
    string Province,
    string TaxCode,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Block,
    IReadOnlyList<DemoBanner> Banners,
    DemoTemplate Template,
    IReadOnlyList<string> NextBlock
);

/// <summary>A banner drawn for a booth.</summary>
public sealed record DemoBanner(string Number, int Seed);

/// <summary>A booth whose look is kept under a name.</summary>
public sealed record DemoTemplate(string Number, string Name);

/// <summary>What the announced fair asks for, and whom it has offered a booth.</summary>
/// <param name="Account">Of a bank that does not exist, so that nobody pays by mistake.</param>
public sealed record DemoFees(
    int HoldHours,
    LocalText Question,
    PaymentAccount Account,
    IReadOnlyList<BoothType> Types,
    IReadOnlyList<DemoOffer> Offers
);

/// <summary>A booth offered at the announced fair.</summary>
/// <param name="Paid">The bank's number of the payment; null while it is due.</param>
public sealed record DemoOffer(string Exhibitor, string Number, string Note, string? Paid);

/// <summary>A company the agency knows and has entered; it belongs to nobody yet.</summary>
/// <param name="Email">Where the letter to its owner went; null for none.</param>
public sealed record DemoOwnerless(
    string Key,
    CompanyKind Kind,
    LocalText Name,
    string Province,
    string? TaxCode,
    IReadOnlyList<string> Sectors,
    string? Email
);

/// <summary>A paper that waits to be checked.</summary>
/// <param name="Company">The key of an exhibitor or a buyer.</param>
/// <param name="Since">How many days it has been valid.</param>
/// <param name="Until">How many days it still is.</param>
/// <param name="Scan">Whether a file lies beside it.</param>
public sealed record DemoPaper(
    string Company,
    string Kind,
    int? Since,
    int? Until,
    bool Scan,
    string? Number = null,
    string? Issuer = null
);

/// <summary>Somebody asked by letter to interpret, who has not answered.</summary>
/// <param name="Topic">Of the meeting.</param>
public sealed record DemoInterpreter(string Exhibitor, string Topic, string Email, string Language);
