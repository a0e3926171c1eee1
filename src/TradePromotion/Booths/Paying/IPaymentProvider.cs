using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Paying;

/// <summary>What a payment provider told us, after its signature was found right.</summary>
/// <param name="Code">The code of the payment request.</param>
/// <param name="Amount">In đồng.</param>
/// <param name="Reference">The provider's number of the payment.</param>
/// <param name="Succeeded">Whether the money came.</param>
public sealed record PaymentNotice(string Code, decimal Amount, string Reference, bool Succeeded);

/// <summary>What became of a notice.</summary>
public enum PaymentOutcome
{
    /// <summary>Recorded, or nothing had to be.</summary>
    Confirmed,

    /// <summary>It had been recorded before.</summary>
    AlreadyConfirmed,

    /// <summary>There is no such payment request.</summary>
    Unknown,

    /// <summary>Another amount was due.</summary>
    WrongAmount,

    /// <summary>The signature is not the provider's.</summary>
    Forged,

    /// <summary>It could not be recorded now; the provider should say it again.</summary>
    Failed,
}

/// <summary>The one door to a provider of payments: where people pay, how its notices are read and answered.</summary>
public interface IPaymentProvider
{
    /// <summary>Its name in addresses and on record.</summary>
    string Key { get; }

    /// <summary>The signed address at which a payment request is paid.</summary>
    /// <param name="back">Where the payer comes back to.</param>
    /// <param name="address">The payer's IP address.</param>
    string PayUrl(
        InvoiceView invoice,
        string language,
        string back,
        string address,
        DateTimeOffset now
    );

    /// <summary>Reads a notice; null when its signature is not right.</summary>
    PaymentNotice? Read(IEnumerable<KeyValuePair<string, string>> fields);

    /// <summary>The answer the provider expects.</summary>
    object Answer(PaymentOutcome outcome);
}
