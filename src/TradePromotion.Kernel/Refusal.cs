namespace TradePromotion.Kernel;

/// <summary>
/// A rule said no. Carries the key of the sentence that tells the person why, the values in it, and the field it belongs to.
/// </summary>
public sealed class Refusal(string key, params object[] values) : Exception(key)
{
    /// <summary>The key of a sentence in the word files, e.g. <c>Fairs.Refused.EndsBeforeStart</c>.</summary>
    public string Key { get; } = key;

    /// <summary>The values the sentence is formatted with.</summary>
    public IReadOnlyList<object> Values { get; } = values;

    /// <summary>The input field the sentence stands next to; null when it concerns the whole form.</summary>
    public string? Field { get; private init; }

    /// <summary>The same refusal, said next to an input field.</summary>
    public Refusal At(string field) => new(Key, [.. Values]) { Field = field };

    /// <summary>Throws unless <paramref name="holds"/>.</summary>
    public static void Unless(bool holds, string key, params object[] values)
    {
        if (!holds)
            throw new Refusal(key, values);
    }

    /// <summary>Throws, next to <paramref name="field"/>, unless <paramref name="holds"/>.</summary>
    public static void UnlessAt(string field, bool holds, string key, params object[] values)
    {
        if (!holds)
            throw new Refusal(key, values).At(field);
    }
}

/// <summary>The actor may not do this. Pages answer it with 403; it never says whether the thing exists.</summary>
public sealed class Forbidden(string what) : Exception(what);
