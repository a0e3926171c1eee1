namespace TradePromotion.Booths.Published;

/// <summary>What has happened to the terms on which companies exhibit at a fair. One stream a fair.</summary>
public abstract record TermsEvent;

/// <summary>The terms from now on; offers already made keep the deadline and the fee they were made with.</summary>
/// <param name="HoldHours">How long an offered booth is held.</param>
/// <param name="Questions">What every applicant is asked.</param>
/// <param name="Types">Kinds of booths with their prices.</param>
/// <param name="Account">Where fees are paid to; null while nothing costs anything.</param>
[EventName("exhibiting_terms_set")]
public sealed record ExhibitingTermsSet(
    Guid FairId,
    int HoldHours,
    IReadOnlyList<ExhibitorQuestion> Questions,
    IReadOnlyList<BoothType> Types,
    PaymentAccount? Account,
    Guid By
) : TermsEvent;

/// <summary>A question of the fair's own to everyone who applies.</summary>
/// <param name="Key">Stays the same when the wording changes.</param>
public sealed record ExhibitorQuestion(string Key, LocalText Text, bool Required);

/// <summary>What an applicant answered.</summary>
public sealed record ExhibitorAnswer(string Key, string Text);

/// <summary>A kind of booth.</summary>
/// <param name="Includes">What its price includes.</param>
/// <param name="Price">In đồng; 0 when it costs nothing.</param>
/// <param name="Numbers">The booths of this kind: numbers, or beginnings of numbers followed by an asterisk; empty for all that no other kind names.</param>
public sealed record BoothType(
    string Key,
    LocalText Name,
    LocalText Includes,
    decimal Price,
    IReadOnlyList<string> Numbers
)
{
    /// <summary>Whether it names this booth.</summary>
    public bool Names(string number) =>
        Numbers.Any(n =>
            n.EndsWith('*')
                ? number.StartsWith(n[..^1], StringComparison.OrdinalIgnoreCase)
                : n.Equals(number, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The kind of a booth: the one that names it, else the one that names none; null when there is neither.</summary>
    public static BoothType? Of(IReadOnlyList<BoothType> types, string number) =>
        types.FirstOrDefault(t => t.Names(number))
        ?? types.FirstOrDefault(t => t.Numbers.Count == 0);
}

/// <summary>The bank account fees are paid to.</summary>
/// <param name="Bin">The bank's six digits in the NAPAS network.</param>
public sealed record PaymentAccount(string Bin, string Number, string Holder);
