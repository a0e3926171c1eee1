using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using TradePromotion.Hosting;

namespace TradePromotion.Identity.Registering;

/// <summary>What a form brings to show that no program filled it.</summary>
/// <param name="Seal">The form's own seal.</param>
/// <param name="Nonce">The script's answer: a number found by trying.</param>
/// <param name="Answer">The person's answer to the question, where there is no script.</param>
/// <param name="Trap">A field nobody sees.</param>
public sealed record BotEvidence(string? Seal, string? Nonce, string? Answer, string? Trap);

/// <summary>
/// Keeps programs from registering, without any third party: a field only programs fill, a least time between showing and
/// sending, and some work the browser does by itself; without a script a small sum asked in words instead.
/// </summary>
public sealed class BotGuard(
    IDataProtectionProvider protection,
    IConfiguration configuration,
    TimeProvider clock,
    IOnce once
)
{
    /// <summary>How many leading bits of the hash must be zero: some ten thousand tries, a second on a phone.</summary>
    public const int Bits = 13;

    private static readonly TimeSpan Good = TimeSpan.FromHours(2);
    private readonly TimeSpan _least = TimeSpan.FromSeconds(
        configuration.GetValue("TradePromotion:LeastSecondsToRegister", 3)
    );
    private readonly IDataProtector _seal = protection.CreateProtector("TradePromotion.BotGuard");

    /// <summary>A seal for a form, with the two numbers to ask for the sum of.</summary>
    public (string Seal, int One, int Other) Issue()
    {
        var (one, other) = (
            RandomNumberGenerator.GetInt32(2, 10),
            RandomNumberGenerator.GetInt32(2, 10)
        );
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{clock.GetUtcNow().ToUnixTimeMilliseconds()}|{one + other}|{RandomNumberGenerator.GetHexString(16)}"
        );
        return (_seal.Protect(text), one, other);
    }

    /// <summary>Throws a <see cref="Refusal"/> unless a person sent the form.</summary>
    public void Check(BotEvidence evidence)
    {
        Refusal.Unless(string.IsNullOrEmpty(evidence.Trap), "Identity.Refused.Robot");
        var (at, sum) = Read(evidence.Seal) ?? throw new Refusal("Identity.Refused.FormOld");
        var age = clock.GetUtcNow() - at;
        Refusal.Unless(age >= TimeSpan.Zero && age < Good, "Identity.Refused.FormOld");
        Refusal.Unless(age >= _least, "Identity.Refused.TooQuick");
        Refusal.UnlessAt(
            "Answer",
            Works(evidence.Seal!, evidence.Nonce) || evidence.Answer?.Trim() == sum,
            "Identity.Refused.SumWrong"
        );
    }

    /// <summary>The form is about to do what it is for, once: whoever comes second with its seal is refused, on whichever node.</summary>
    public async Task Spend(BotEvidence evidence, CancellationToken cancel = default) =>
        Refusal.Unless(
            await once.Spend($"seal {evidence.Seal}", Good, cancel),
            "Identity.Refused.FormOld"
        );

    /// <summary>Whether the number makes the hash begin with enough zero bits.</summary>
    public static bool Works(string seal, string? nonce)
    {
        if (nonce is not { Length: > 0 and <= 16 })
            return false;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seal}:{nonce}"));
        var first = (uint)((hash[0] << 24) | (hash[1] << 16) | (hash[2] << 8) | hash[3]);
        return BitOperations.LeadingZeroCount(first) >= Bits;
    }

    private (DateTimeOffset At, string Sum)? Read(string? seal)
    {
        try
        {
            var parts = _seal.Unprotect(seal ?? "").Split('|');
            return (
                DateTimeOffset.FromUnixTimeMilliseconds(
                    long.Parse(parts[0], CultureInfo.InvariantCulture)
                ),
                parts[1]
            );
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
