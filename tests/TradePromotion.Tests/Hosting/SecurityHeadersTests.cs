using Microsoft.AspNetCore.Http;
using TradePromotion.Hosting;

namespace TradePromotion.Tests.Hosting;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("https", "fair.example", " wss://fair.example")]
    [InlineData("http", "localhost:5080", " ws://localhost:5080")]
    [InlineData("http", "[::1]:5080", " ws://[::1]:5080")]
    [InlineData("https", "fair.example; script-src *", "")]
    [InlineData("https", "", "")]
    public void Web_sockets_go_to_this_very_site_alone(string scheme, string host, string sockets)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = (scheme, new HostString(host));
        SecurityHeaders.SocketsOf(request).ShouldBe(sockets);
    }
}
