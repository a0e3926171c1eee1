using TradePromotion.Companies.Published;
using TradePromotion.UI;

namespace TradePromotion.Companies;

/// <summary>What company forms offer to choose from, in the page's language.</summary>
public sealed class CompanyChoices(Words words, TimeProvider time)
{
    /// <summary>Kinds people may register themselves; an agency is registered by an administrator.</summary>
    public IReadOnlyList<Choice> Kinds(Actor actor) =>
        [
            .. Enum.GetValues<CompanyKind>()
                .Where(kind => kind != CompanyKind.Agency || actor.Is(Role.Administrator))
                .Select(kind => new Choice(kind.ToString(), words[$"Companies.Kind.{kind}"])),
        ];

    /// <summary>All countries by name, Vietnam first.</summary>
    public IReadOnlyList<Choice> AllCountries() =>
        [
            .. Named(Countries.All)
                .OrderByDescending(choice => choice.Value == "VN")
                .ThenBy(choice => choice.Text, StringComparer.CurrentCulture),
        ];

    /// <summary>The provinces in force today, by name.</summary>
    public IReadOnlyList<Choice> ProvincesToday() =>
        [
            .. Provinces
                .InForce(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime))
                .Select(province => new Choice(province.Code, province.Name(words.Language)))
                .OrderBy(choice => choice.Text, StringComparer.CurrentCulture),
        ];

    /// <summary>The sectors in the order of their colours.</summary>
    public IReadOnlyList<Choice> AllSectors() =>
        [
            .. Sectors.All.Select(code => new Choice(
                code,
                words[$"Companies.Sector.{code}"],
                ColourIndex: Sectors.Colour(code)
            )),
        ];

    /// <summary>The languages people do business in.</summary>
    public IReadOnlyList<Choice> AllLanguages() =>
        [
            .. SpokenLanguages.All.Select(code => new Choice(
                code,
                SpokenLanguages.Name(words, code)
            )),
        ];

    /// <summary>The markets trade promotion is planned for, and any others already chosen.</summary>
    public IReadOnlyList<Choice> KeyMarkets(IReadOnlyCollection<string> chosen) =>
        [
            .. Named(Countries.All.Where(c => c.KeyMarket || chosen.Contains(c.Code)))
                .OrderBy(choice => choice.Text, StringComparer.CurrentCulture),
        ];

    /// <summary>All other markets.</summary>
    public IReadOnlyList<Choice> OtherMarkets(IReadOnlyCollection<string> chosen) =>
        [
            .. Named(Countries.All.Where(c => !c.KeyMarket && !chosen.Contains(c.Code)))
                .OrderBy(choice => choice.Text, StringComparer.CurrentCulture),
        ];

    /// <summary>Every time zone a country keeps its business in.</summary>
    public IReadOnlyList<Choice> Zones(string current) =>
        ZoneChoices.Of(Countries.Zones.Append(current), words.Language, time.GetUtcNow());

    private IEnumerable<Choice> Named(IEnumerable<Country> countries) =>
        countries.Select(c => new Choice(c.Code, c.Name(words.Language)));
}
