namespace TradePromotion.Kernel;

/// <summary>An amount in a currency (ISO 4217 code). Amounts of different currencies never add up silently.</summary>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>The sum of two amounts of the same currency; throws <see cref="InvalidOperationException"/> otherwise.</summary>
    public static Money operator +(Money a, Money b) =>
        a.Currency == b.Currency
            ? a with
            {
                Amount = a.Amount + b.Amount,
            }
            : throw new InvalidOperationException($"{a.Currency} and {b.Currency} do not add up");
}

/// <summary>A stretch of time in UTC: from the first moment, up to but without the last.</summary>
public readonly record struct Period(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>How long it is.</summary>
    public TimeSpan Length => To - From;

    /// <summary>Whether the moment lies inside.</summary>
    public bool Contains(DateTimeOffset moment) => From <= moment && moment < To;

    /// <summary>Whether the two share a moment. Periods that only touch do not.</summary>
    public bool Overlaps(Period other) => From < other.To && other.From < To;
}
