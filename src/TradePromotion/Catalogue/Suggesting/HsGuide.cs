using TradePromotion.Catalogue.Classifying;
using TradePromotion.Catalogue.Published;
using TradePromotion.Matching.Suggesting;

namespace TradePromotion.Catalogue.Suggesting;

/// <summary>A code suggested for a description, as it is shown.</summary>
/// <param name="Level">How many digits the code has: 2 where no nomenclature has been imported, else 4, 6 or 8.</param>
/// <param name="Title">What the nomenclature says there, from the heading down.</param>
/// <param name="Score">Between 0 and 1, to order and compare by; no probability.</param>
/// <param name="Words">The words of the description that speak for it, the strongest first.</param>
public sealed record HsSuggested(
    string Code,
    int Level,
    string Title,
    double Score,
    IReadOnlyList<string> Words
);

/// <summary>Suggests codes of one nomenclature, with their titles.</summary>
public sealed class HsGuide
{
    /// <summary>How many codes are suggested.</summary>
    public const int Most = 10;

    private static readonly Lazy<HsLexicon> Lexicon = new(() =>
        new(
            ReferenceFile.Read<EverydayWords>("hs-everyday.json"),
            ReferenceFile.Read<Paraphrase>("hs-paraphrases.json")
        )
    );

    private readonly HsSuggester _suggester;
    private readonly SortedDictionary<string, HsLine> _lines;

    private HsGuide(HsSuggester suggester, SortedDictionary<string, HsLine> lines) =>
        (_suggester, _lines) = (suggester, lines);

    /// <summary>Reads lines; our own chapter titles stand above them, and alone where there are none.</summary>
    public static HsGuide Of(IEnumerable<HsLine> lines, CancellationToken cancel = default)
    {
        var all = new SortedDictionary<string, HsLine>(StringComparer.Ordinal);
        foreach (var line in lines.Concat(HsLine.Chapters))
            all.TryAdd(line.Code, line);
        var rows = all.Values.Select(line => new NomenclatureRow(
            line.Code,
            Steps(line.Vi),
            Steps(line.En)
        ));
        return new(HsSuggester.Build([.. rows], Lexicon.Value, cancel), all);
    }

    /// <summary>Whether there are chapters only.</summary>
    public bool IsChapters => _lines.Keys.All(code => code.Length == 2);

    /// <summary>The same, having learnt from descriptions that stand under a code.</summary>
    public HsGuide Learn(IEnumerable<Confirmed> products, CancellationToken cancel = default) =>
        new(_suggester.Learn(products, cancel), _lines);

    /// <summary>Codes for a description in any of the languages, titled in one.</summary>
    public IReadOnlyList<HsSuggested> Suggest(
        string text,
        string language,
        int most = Most,
        CancellationToken cancel = default
    ) =>
        [
            .. _suggester
                .Suggest(text, most, cancel)
                .Select(found => new HsSuggested(
                    found.Code,
                    found.Code.Length,
                    Title(found.Code, language),
                    found.Score,
                    found.Words
                )),
        ];

    // Where a subheading is not divided, some files give it with eight digits only.
    private string Title(string code, string language) =>
        (
            _lines.GetValueOrDefault(code) is { } line && (language != "vi" || line.Vi.Length > 0)
                ? line
                : _lines.GetValueOrDefault($"{code}00") ?? _lines.GetValueOrDefault(code)
        )?.In(language) ?? (code.Length > 2 ? Title(code[..^2], language) : code);

    private static string[] Steps(string path) =>
        path.Split(HsLine.Step, StringSplitOptions.RemoveEmptyEntries);
}
