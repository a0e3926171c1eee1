namespace TradePromotion.Deciding;

/// <summary>
/// What went wrong with a form: sentences by field, in the person's language. A page keeps one per form, so that
/// what was typed stays and each sentence stands next to its field.
/// </summary>
public sealed class FormState(Words words)
{
    private readonly Dictionary<string, string> _byField = [];

    /// <summary>A sentence about the whole form.</summary>
    public string? General { get; private set; }

    /// <summary>The sentence for a field, or null.</summary>
    public string? this[string field] => _byField.GetValueOrDefault(field);

    /// <summary>All sentences that stand next to fields.</summary>
    public IReadOnlyDictionary<string, string> ByField => _byField;

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsClean => General is null && _byField.Count == 0;

    /// <summary>Notes a sentence next to a field.</summary>
    public void Says(string field, string key, params object[] values) =>
        _byField[field] = words[key, values];

    /// <summary>Notes a sentence when the condition fails, and tells whether it held.</summary>
    public bool Needs(bool holds, string field, string key, params object[] values)
    {
        if (!holds)
            Says(field, key, values);
        return holds;
    }

    /// <summary>Runs the command; a refusal becomes a sentence. True when it went through.</summary>
    public async Task<bool> Try(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (Refusal refusal)
        {
            var sentence = words[refusal.Key, [.. refusal.Values]];
            if (refusal.Field is { } field)
                _byField[field] = sentence;
            else
                General = sentence;
            return false;
        }
    }
}
