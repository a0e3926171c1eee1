using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Matchmaking.Published;
using TradePromotion.UI;

namespace TradePromotion.Matchmaking;

/// <summary>What the forms offer to choose from, in the page's language.</summary>
public sealed class MatchChoices(Words words, TimeProvider time)
{
    /// <summary>Stands for "none is asked for" and "anywhere": an answer, where nothing chosen is none yet.</summary>
    public const string None = "none";

    public IReadOnlyList<Choice> Units() =>
        [.. Nomenclature.Units.All.Select(u => new Choice(u.Code, u.Name(words.Language)))];

    public IReadOnlyList<Choice> Currencies() =>
        [
            .. Nomenclature.Currencies.All.Select(c => new Choice(
                c.Code,
                $"{c.Code} · {c.Name(words.Language)}"
            )),
        ];

    public IReadOnlyList<Choice> Incoterms() =>
        [
            .. Nomenclature.Incoterms.All.Select(i => new Choice(
                i.Code,
                $"{i.Code} · {i.Name(words.Language)}"
            )),
        ];

    public IReadOnlyList<Choice> Certificates() =>
        [
            new(None, words["Matchmaking.Certificates.None"]),
            .. Nomenclature.Certifications.All.Select(c => new Choice(
                c.Code,
                c.Name(words.Language)
            )),
        ];

    /// <summary>The provinces in force today, by name.</summary>
    public IReadOnlyList<Choice> Origins() =>
        [
            new(None, words["Matchmaking.Origins.Anywhere"]),
            .. Provinces
                .InForce(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime))
                .Select(p => new Choice(p.Code, p.Name(words.Language)))
                .OrderBy(choice => choice.Text, StringComparer.CurrentCulture),
        ];

    public IReadOnlyList<Choice> Languages() =>
        [
            .. SpokenLanguages.All.Select(code => new Choice(
                code,
                SpokenLanguages.Name(words, code)
            )),
        ];

    /// <summary>The markets trade promotion is planned for, with those already chosen, or all others; by name.</summary>
    public IReadOnlyList<Choice> Markets(IReadOnlyCollection<string> chosen, bool key) =>
        [
            .. Countries
                .All.Where(c => (c.KeyMarket || chosen.Contains(c.Code)) == key)
                .Select(c => new Choice(c.Code, c.Name(words.Language)))
                .OrderBy(choice => choice.Text, StringComparer.CurrentCulture),
        ];

    public IReadOnlyList<Choice> Kinds() => Of<BuyerKind>("Matchmaking.Kind");

    public IReadOnlyList<Choice> Roles() => Of<PurchaseRole>("Matchmaking.Role");

    private IReadOnlyList<Choice> Of<TEnum>(string prefix)
        where TEnum : struct, Enum =>
        [
            .. Enum.GetValues<TEnum>()
                .Select(value => new Choice($"{value}", words.Of(prefix, value))),
        ];
}
