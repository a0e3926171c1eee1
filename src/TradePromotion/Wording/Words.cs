using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace TradePromotion.Wording;

/// <summary>
/// The words the pages say, in the language of the current culture. They stand in <c>Words.vi.json</c> and
/// <c>Words.en.json</c> beside the pages that say them; a further language may come as one single file.
/// Keys are <c>Module.Thing</c>; counted words have the keys <c>….one</c> and <c>….other</c>.
/// </summary>
public sealed class Words
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> All = Read();

    /// <summary>The languages there are words in, by ISO 639-1 code.</summary>
    public static IReadOnlyCollection<string> Languages => All.Keys;

    /// <summary>All keys and words of a language.</summary>
    public static IReadOnlyDictionary<string, string> In(string language) => All[language];

    /// <summary>The language of the current page.</summary>
    public string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The word under the key; the key itself where a file lacks it, which a test forbids.</summary>
    public string this[string key] => Find(key);

    /// <summary>The sentence under the key with values in it, formatted by the culture. A <see cref="LocalText"/> shows in the language.</summary>
    public string this[string key, params object[] values] =>
        values.Length == 0
            ? Find(key)
            : string.Format(
                CultureInfo.CurrentCulture,
                Find(key),
                [.. values.Select(value => value is LocalText text ? text.In(Language) : value)]
            );

    /// <summary>The sentence for a count: <c>….one</c> for 1 in languages that tell them apart, else <c>….other</c>. {0} is the count.</summary>
    public string Count(string key, long count, params object[] more)
    {
        var form = count == 1 && Has($"{key}.one") ? "one" : "other";
        return this[$"{key}.{form}", [count, .. more]];
    }

    /// <summary>The word for a value of an enumeration: key <c>Module.Enum.Value</c>.</summary>
    public string Of<TEnum>(string prefix, TEnum value)
        where TEnum : struct, Enum => Find($"{prefix}.{value}");

    /// <summary>Whether there is a word under the key in the current language.</summary>
    public bool Has(string key) =>
        All.TryGetValue(Language, out var words) && words.ContainsKey(key);

    private string Find(string key) =>
        All.TryGetValue(Language, out var words) && words.TryGetValue(key, out var word) ? word
        : All["en"].TryGetValue(key, out word) ? word
        : key;

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Read()
    {
        var all = new Dictionary<string, Dictionary<string, string>>();
        var assembly = typeof(Words).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            // TradePromotion.{Module}.Words.vi.json
            var parts = name.Split('.');
            if (parts.Length < 3 || parts[^1] != "json" || parts[^3] != "Words")
                continue;
            using var file = assembly.GetManifestResourceStream(name)!;
            var words = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
            if (!all.TryGetValue(parts[^2], out var language))
                all[parts[^2]] = language = [];
            foreach (var (key, word) in words)
                if (!language.TryAdd(key, word))
                    throw new InvalidOperationException(
                        $"the word {key} stands twice in language {parts[^2]}"
                    );
        }
        return all.ToFrozenDictionary(l => l.Key, l => l.Value.ToFrozenDictionary());
    }
}
