using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TradePromotion.Hosting;

/// <summary>
/// Seals what goes out in a letter or a form and comes back. Only the platform can make a seal, so whoever brings it has it from there; and it is good
/// for one purpose, so that none opens another's door. Purposes are never renamed: letters are read years later.
/// </summary>
public sealed class Seals(IDataProtectionProvider protection)
{
    /// <summary>The seal of what is said, for a purpose.</summary>
    public string Put(string purpose, string what) =>
        protection.CreateProtector(purpose).Protect(what);

    /// <summary>What a seal says; null for one that was not made here, or not for this purpose.</summary>
    public string? Open(string purpose, string? seal)
    {
        try
        {
            return seal is null ? null : protection.CreateProtector(purpose).Unprotect(seal);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
