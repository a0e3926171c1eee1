namespace TradePromotion.Identity.Published;

/// <summary>What protects an account. Stored by name; never renamed.</summary>
public enum Safeguard
{
    /// <summary>The password.</summary>
    Password,

    /// <summary>A code from an authenticator app besides the password.</summary>
    SecondStep,

    /// <summary>The codes for whoever lost the authenticator.</summary>
    RecoveryCodes,

    /// <summary>A passkey in a phone, a computer or a key.</summary>
    Passkey,

    /// <summary>Signing in with an account elsewhere.</summary>
    Provider,

    /// <summary>An administrator's lock.</summary>
    Lock,
}

/// <summary>A safeguard of the account was set, made anew or taken away. The secrets themselves are no events.</summary>
/// <param name="IsOn">Set or made anew; false where it was taken away.</param>
[EventName("safeguard_changed")]
public sealed record SafeguardChanged(Guid PersonId, Safeguard Safeguard, bool IsOn) : PersonEvent;
