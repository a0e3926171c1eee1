namespace TradePromotion.Filing.Playing;

/// <summary>What is known of a kept video without opening it; stands in events.</summary>
/// <param name="CaptionsVi">What is said and heard in it, to read along in Vietnamese; null for none.</param>
/// <param name="CaptionsEn">The same in English.</param>
public sealed record VideoFile(
    Guid Id,
    string ContentType,
    long Size,
    Guid? CaptionsVi = null,
    Guid? CaptionsEn = null
)
{
    /// <summary>The languages captions are there in, with their ids.</summary>
    public IEnumerable<(string Language, Guid Id)> Captions()
    {
        if (CaptionsVi is { } vi)
            yield return ("vi", vi);
        if (CaptionsEn is { } en)
            yield return ("en", en);
    }

    /// <summary>Whether an id is the video's or that of its captions.</summary>
    public bool Holds(Guid id) => id == Id || Captions().Any(c => c.Id == id);
}
