using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TradePromotion.EventStore;

/// <summary>
/// A personal text inside stored JSON: <c>~p1.{person}.{base64 of nonce, tag, ciphertext}</c>. It says itself whose it is,
/// so that it survives upcasts and renamed fields.
/// </summary>
internal static class PersonalText
{
    private const string Mark = "~p1.";
    private const int PersonLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static string Encrypt(string text, Guid person, byte[] key)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedText = new byte[NonceLength + TagLength + plain.Length];
        var nonce = sealedText.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(
            nonce,
            plain,
            sealedText.AsSpan(NonceLength + TagLength),
            sealedText.AsSpan(NonceLength, TagLength),
            person.ToByteArray()
        );
        return $"{Mark}{person:N}.{Convert.ToBase64String(sealedText)}";
    }

    /// <summary>Whether stored data may hold a personal text (cheap, before anything is parsed).</summary>
    public static bool IsIn(ReadOnlySpan<byte> json) => json.IndexOf("\"~p1."u8) >= 0;

    /// <summary>The persons whose texts are in the stored data.</summary>
    public static HashSet<Guid> SubjectsIn(ReadOnlySpan<byte> json)
    {
        var people = new HashSet<Guid>();
        for (int at; (at = json.IndexOf("\"~p1."u8)) >= 0; json = json[(at + Mark.Length + 1)..])
            if (
                json.Length > at + 1 + Mark.Length + PersonLength
                && Utf8Parser.TryParse(
                    json.Slice(at + 1 + Mark.Length, PersonLength),
                    out Guid person,
                    out _,
                    'N'
                )
            )
                people.Add(person);
        return people;
    }

    /// <summary>Replaces every personal text by its plain text, or by an empty one when the person's key is gone.</summary>
    public static void DecryptAll(JsonNode node, IReadOnlyDictionary<Guid, byte[]?> keys)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                    if (Plain(value, keys) is { } text)
                        members[name] = text;
                    else if (value is not null)
                        DecryptAll(value, keys);
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                    if (Plain(items[i], keys) is { } text)
                        items[i] = text;
                    else if (items[i] is { } item)
                        DecryptAll(item, keys);
                break;
        }
    }

    private static string? Plain(JsonNode? node, IReadOnlyDictionary<Guid, byte[]?> keys)
    {
        if (
            node is not JsonValue value
            || !value.TryGetValue<string>(out var text)
            || !text.StartsWith(Mark, StringComparison.Ordinal)
        )
            return null;
        if (
            text.Length <= Mark.Length + PersonLength
            || !Guid.TryParseExact(text.AsSpan(Mark.Length, PersonLength), "N", out var person)
        )
            return null;
        if (!keys.TryGetValue(person, out var key) || key is null)
            return "";
        try
        {
            var sealedText = Convert.FromBase64String(text[(Mark.Length + PersonLength + 1)..]);
            var plain = new byte[sealedText.Length - NonceLength - TagLength];
            using var aes = new AesGcm(key, TagLength);
            aes.Decrypt(
                sealedText.AsSpan(0, NonceLength),
                sealedText.AsSpan(NonceLength + TagLength),
                sealedText.AsSpan(NonceLength, TagLength),
                plain,
                person.ToByteArray()
            );
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception e)
            when (e is FormatException or CryptographicException or OverflowException)
        {
            // Not ours: somebody typed a text that begins like one, so it stays what they typed.
            return null;
        }
    }
}
