using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TradePromotion.EventStore;

/// <summary>Events to stored data and back: names, versions, and the personal fields under their person's key.</summary>
internal sealed class EventCodec(EventRegistry registry, PersonalKeys keys)
{
    public EventRegistry Registry => registry;

    /// <summary>Whether some of it is encrypted under a person's key.</summary>
    public bool IsPersonal(object @event) => registry.Of(@event.GetType()).Personal is not null;

    /// <summary>The stored name and data of an event. Makes a key for a person the store has not met.</summary>
    /// <exception cref="UnwritableText">A text the database refuses, or a view would once it is decrypted.</exception>
    public async ValueTask<EncodedEvent> Encode(object @event, CancellationToken cancel)
    {
        var known = registry.Of(@event.GetType());
        var written = JsonSerializer.SerializeToUtf8Bytes(@event, known.Json);
        // Whoever has come by a sealed text, from an archive say, must not have it opened by typing it where texts are public.
        if (HoldsNull(written) || PersonalText.IsIn(written))
            throw new UnwritableText(known.StoredName);
        if (known.Personal is null)
            return new(known.StoredName, written);
        var subject = known.Personal.SubjectOf(@event);
        var key = await keys.ToWrite(subject, cancel).ConfigureAwait(false);
        var json = JsonNode.Parse(written)!.AsObject();
        foreach (var field in known.Personal.Fields)
            if (json[field]?.GetValue<string>() is { Length: > 0 } text)
                json[field] = key is null ? "" : PersonalText.Encrypt(text, subject, key);
        return new(known.StoredName, Encoding.UTF8.GetBytes(json.ToJsonString(EventJson.Options)));
    }

    // An escaped U+0000; behind a backslash that is escaped itself the same six characters are what somebody typed.
    private static bool HoldsNull(ReadOnlySpan<byte> json)
    {
        for (int at; (at = json.IndexOf("\\u0000"u8)) >= 0; json = json[(at + 1)..])
        {
            var backslashes = json[..at].Length - json[..at].TrimEnd((byte)'\\').Length;
            if (backslashes % 2 == 0)
                return true;
        }
        return false;
    }

    /// <summary>The event in its newest shape; null when no event has this name.</summary>
    public ValueTask<object?> Decode(string storedName, byte[] data, CancellationToken cancel)
    {
        var known = registry.Find(storedName);
        if (known is null)
            return default;
        if (!PersonalText.IsIn(data))
            return new(Read(known, storedName, data, json: null));
        return DecodePersonal(known, storedName, data, cancel);
    }

    private async ValueTask<object?> DecodePersonal(
        KnownEvent known,
        string storedName,
        byte[] data,
        CancellationToken cancel
    )
    {
        var people = PersonalText.SubjectsIn(data);
        var open = await keys.ToRead(people, cancel).ConfigureAwait(false);
        var json = JsonNode.Parse(data)!.AsObject();
        PersonalText.DecryptAll(json, open);
        return Read(known, storedName, data, json);
    }

    private static object Read(KnownEvent known, string storedName, byte[] data, JsonObject? json)
    {
        try
        {
            if (known.Upcasts.Count > 0)
            {
                json ??= JsonNode.Parse(data)!.AsObject();
                foreach (var upcast in known.Upcasts)
                    json = upcast(json);
            }
            return (
                json is null
                    ? JsonSerializer.Deserialize(data, known.Json)
                    : json.Deserialize(known.Json)
            )!;
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
                        or NullReferenceException
                        or KeyNotFoundException
            )
        {
            throw new UnreadableEvent(storedName, e);
        }
    }
}

/// <summary>An event ready to be written.</summary>
internal readonly record struct EncodedEvent(string StoredName, byte[] Data);
