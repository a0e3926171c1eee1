namespace TradePromotion.Identity.Federating;

/// <summary>
/// Somewhere people have an account already and can sign in with it here: OAuth 2.0 with a page that tells who they are (OpenID
/// Connect's user information, or any other that answers JSON). One entry of <c>TradePromotion:Providers</c>.
/// </summary>
public sealed class Provider
{
    /// <summary>Lower case letters, digits and hyphens; stands in addresses and with the link, so it never changes.</summary>
    public string Key { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string Name { get; set; } = "";
    public string ClientId { get; set; } = "";
    public string ClientSecret { get; set; } = "";
    public string AuthorizationEndpoint { get; set; } = "";
    public string TokenEndpoint { get; set; } = "";
    public string UserInformationEndpoint { get; set; } = "";

    /// <summary>With spaces between.</summary>
    public string Scope { get; set; } = "openid email profile";

    /// <summary>Which fields of the answer say what.</summary>
    public ProviderFields Fields { get; set; } = new();

    /// <summary>The providers configured; none by default.</summary>
    /// <exception cref="InvalidOperationException">An entry lacks something.</exception>
    public static IReadOnlyList<Provider> Of(IConfiguration configuration)
    {
        var all = configuration.GetSection("TradePromotion:Providers").Get<List<Provider>>() ?? [];
        foreach (var provider in all)
            if (
                provider.Key.Length == 0
                || provider.Key.Any(c =>
                    !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'
                )
                || new[]
                {
                    provider.Name,
                    provider.ClientId,
                    provider.AuthorizationEndpoint,
                    provider.TokenEndpoint,
                    provider.UserInformationEndpoint,
                }.Any(string.IsNullOrWhiteSpace)
            )
                throw new InvalidOperationException(
                    $"TradePromotion:Providers: '{provider.Key}' needs Key (a-z, 0-9, -), Name, ClientId and its three endpoints"
                );
            else if (
                new[]
                {
                    provider.AuthorizationEndpoint,
                    provider.TokenEndpoint,
                    provider.UserInformationEndpoint,
                }.Any(address => !IsSafe(address))
            )
                throw new InvalidOperationException(
                    $"TradePromotion:Providers: the endpoints of '{provider.Key}' must be https: who somebody is rests on who answers there"
                );
        return all;
    }

    // Nobody listens between two programs of one machine.
    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);
}

/// <summary>Names of fields in a provider's user information; a field it does not have is empty.</summary>
public sealed class ProviderFields
{
    public string Id { get; set; } = "sub";
    public string Name { get; set; } = "name";
    public string Email { get; set; } = "email";

    /// <summary>Says true where the provider has proved the address. Without it an address proves nothing.</summary>
    public string EmailVerified { get; set; } = "email_verified";

    /// <summary>The tax code of the organisation the person stands for, as a national organisation identity gives it.</summary>
    public string TaxCode { get; set; } = "";

    /// <summary>The organisation's registered name.</summary>
    public string Organisation { get; set; } = "";
}
