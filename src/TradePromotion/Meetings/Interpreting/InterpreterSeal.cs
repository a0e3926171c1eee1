using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TradePromotion.Meetings.Interpreting;

/// <summary>The code in the letter to an interpreter: only the platform can make it, so whoever shows it has read the letter.</summary>
public sealed class InterpreterSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector(
        "TradePromotion.Meetings.Interpreter"
    );

    /// <summary>The code of an invitation.</summary>
    public string CodeOf(Guid invitationId) => _seal.Protect($"{invitationId}");

    /// <summary>Whether the code is this invitation's.</summary>
    public bool Opens(Guid invitationId, string? code)
    {
        try
        {
            return code is not null && _seal.Unprotect(code) == $"{invitationId}";
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
