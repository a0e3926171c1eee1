using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradePromotion.Kernel;

/// <summary>A text in one or more languages, by ISO 639-1 code. Equal when the same languages say the same. Empty texts are not kept.</summary>
[JsonConverter(typeof(LocalTextConverter))]
public sealed class LocalText : IEquatable<LocalText>, IEnumerable<KeyValuePair<string, string>>
{
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>No text in any language.</summary>
    public static LocalText Empty { get; } = new([]);

    /// <summary>Texts by language code.</summary>
    public LocalText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (language, text) in texts)
            if (!string.IsNullOrWhiteSpace(text))
                _texts[language] = text.Trim();
    }

    /// <summary>A text in Vietnamese and English; either may be empty.</summary>
    public static LocalText Of(string? vi, string? en) =>
        new([new("vi", vi ?? ""), new("en", en ?? "")]);

    /// <summary>Whether no language says anything.</summary>
    public bool IsEmpty => _texts.Count == 0;

    /// <summary>The text in exactly this language, or an empty string.</summary>
    public string Exactly(string language) => _texts.GetValueOrDefault(language, "");

    /// <summary>The text in this language, else in English, else in whatever there is; empty when there is none.</summary>
    public string In(string language) =>
        _texts.TryGetValue(language, out var text) ? text
        : _texts.TryGetValue("en", out text) ? text
        : _texts.Values.FirstOrDefault() ?? "";

    /// <summary>All texts in one string, for search.</summary>
    public string Joined => string.Join(' ', _texts.Values);

    public bool Equals(LocalText? other) => other is not null && _texts.SequenceEqual(other._texts);

    public override bool Equals(object? obj) => Equals(obj as LocalText);

    public override int GetHashCode() =>
        _texts.Aggregate(17, (hash, text) => HashCode.Combine(hash, text.Key, text.Value));

    public override string ToString() => In("vi");

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Writes a <see cref="LocalText"/> as <c>{"en": "…", "vi": "…"}</c>.</summary>
public sealed class LocalTextConverter : JsonConverter<LocalText>
{
    public override LocalText Read(
        ref Utf8JsonReader reader,
        Type type,
        JsonSerializerOptions options
    ) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options) ?? []);

    public override void Write(
        Utf8JsonWriter writer,
        LocalText value,
        JsonSerializerOptions options
    )
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value)
            writer.WriteString(language, text);
        writer.WriteEndObject();
    }
}
