using System.Text.Json;
using System.Text.Json.Serialization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Demo.Content;

/// <summary>What the live fair tells on its page, as it stands in <c>assets/demo/fair-page.json</c>.</summary>
public sealed record DemoFairPage(
    IReadOnlyList<DemoAgendaItem> Agenda,
    IReadOnlyList<FairQuestion> Registration,
    IReadOnlyList<FairAnswer> Answers,
    IReadOnlyList<FairSponsor> Sponsors,
    DemoTerms Terms
)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads the file; throws when it is missing or malformed.</summary>
    public static DemoFairPage Read()
    {
        using var content = File.OpenRead(Path.Combine(DemoContent.Folder, "fair-page.json"));
        return JsonSerializer.Deserialize<DemoFairPage>(content, Format)!;
    }
}

/// <summary>Something on stage.</summary>
/// <param name="Day">Counted from the fair's first day, which is 0.</param>
public sealed record DemoAgendaItem(
    int Day,
    TimeOnly Starts,
    TimeOnly Ends,
    LocalText Title,
    string Speakers,
    string Place
);

/// <summary>The terms on which companies exhibit at the live fair; nothing costs anything there.</summary>
public sealed record DemoTerms(
    int HoldHours,
    LocalText Question,
    IReadOnlyList<DemoBoothType> Types
);

/// <summary>A kind of booth.</summary>
public sealed record DemoBoothType(
    string Key,
    LocalText Name,
    LocalText Includes,
    IReadOnlyList<string> Numbers
);
