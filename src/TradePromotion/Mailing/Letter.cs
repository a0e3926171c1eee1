namespace TradePromotion.Mailing;

/// <summary>A file that goes with a letter.</summary>
public sealed record Enclosure(string Name, string ContentType, byte[] Content);

/// <summary>A letter to one person, already in their language.</summary>
/// <param name="Id">Given when the letter may be written twice, by something tried again: one with the same id is kept once.</param>
/// <param name="NotBefore">It waits in the outbox until then.</param>
/// <param name="Language">The language it is written in.</param>
public sealed record Letter(
    string To,
    string Subject,
    string Text,
    IReadOnlyList<Enclosure>? Enclosures = null,
    Guid? Id = null,
    DateTimeOffset? NotBefore = null,
    string? Language = null
)
{
    /// <summary>The language of letters that do not say theirs.</summary>
    public const string Usual = "vi";
}

/// <summary>Sends letters: by SMTP when configured, otherwise into the outbox that demo mode shows.</summary>
public interface IPost
{
    /// <summary>Hands a letter over; it is kept until it could be delivered.</summary>
    Task Send(Letter letter, CancellationToken cancel = default);
}
