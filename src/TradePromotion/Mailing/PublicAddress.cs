using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace TradePromotion.Mailing;

/// <summary>
/// The address people reach the platform under, for links in letters: <c>TradePromotion:PublicUrl</c>, else where the server
/// listens. Never what a request's Host header says, or a forged one would put a stranger's address into somebody's letter.
/// </summary>
public sealed class PublicAddress(IConfiguration configuration, IServer server)
{
    /// <summary>The whole address of a page, given relative to the language's base.</summary>
    public string Link(string language, string page) => $"{Base}/{language}/{page}";

    private string Base =>
        (
            configuration["TradePromotion:PublicUrl"]
            ?? server
                .Features.Get<IServerAddressesFeature>()
                ?.Addresses.FirstOrDefault()
                ?.Replace("[::]", "localhost")
                .Replace("0.0.0.0", "localhost")
                .Replace("//+", "//localhost")
                .Replace("//*", "//localhost")
            ?? "http://localhost"
        ).TrimEnd('/');
}
