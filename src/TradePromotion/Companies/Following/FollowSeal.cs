using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TradePromotion.Companies.Following;

/// <summary>The code in a letter by which its reader stops such letters without signing in.</summary>
public sealed class FollowSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector(
        "TradePromotion.Companies.Following"
    );

    /// <summary>The code of a person.</summary>
    public string CodeOf(Guid personId) => _seal.Protect($"{personId}");

    /// <summary>The person whose code it is; null for one nobody here has made.</summary>
    public Guid? PersonOf(string? code)
    {
        try
        {
            return code is not null && Guid.TryParse(_seal.Unprotect(code), out var id) ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
