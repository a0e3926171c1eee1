using Microsoft.Extensions.Configuration;
using TradePromotion.Identity.Federating;

namespace TradePromotion.Tests.Identity;

public sealed class ProviderTests
{
    [Theory]
    [InlineData("https://id.example", true)]
    [InlineData("http://127.0.0.1:5555", true)]
    [InlineData("http://id.example", false)]
    [InlineData("id.example", false)]
    public void Who_somebody_is_is_asked_over_a_line_nobody_can_change(string origin, bool safe)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["TradePromotion:Providers:0:Key"] = "peer",
                    ["TradePromotion:Providers:0:Name"] = "Peer ID",
                    ["TradePromotion:Providers:0:ClientId"] = "trade",
                    ["TradePromotion:Providers:0:AuthorizationEndpoint"] = "https://id.example/a",
                    ["TradePromotion:Providers:0:TokenEndpoint"] = $"{origin}/token",
                    ["TradePromotion:Providers:0:UserInformationEndpoint"] = $"{origin}/user",
                }
            )
            .Build();
        if (safe)
            Provider.Of(configuration).Single().Key.ShouldBe("peer");
        else
            Should.Throw<InvalidOperationException>(() => Provider.Of(configuration));
    }
}
