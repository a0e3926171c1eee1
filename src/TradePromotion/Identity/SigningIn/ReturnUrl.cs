namespace TradePromotion.Identity.SigningIn;

/// <summary>Where to go after signing in; never to another site.</summary>
public static class ReturnUrl
{
    /// <summary>The address itself when it is a path on this site, otherwise null.</summary>
    public static string? Local(string? address) =>
        address is ['/', ..]
        && (address.Length == 1 || address[1] != '/')
        && !address.Any(c => char.IsControl(c) || c == '\\')
            ? address
            : null;
}
