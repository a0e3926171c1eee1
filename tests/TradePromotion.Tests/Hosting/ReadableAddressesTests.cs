using Microsoft.AspNetCore.Http;
using TradePromotion.Hosting;

namespace TradePromotion.Tests.Hosting;

public sealed class ReadableAddressesTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("?q=c%C3%A0+ph%C3%AA&page=2", true)]
    [InlineData("?q=100%25", true)]
    [InlineData("?q=%2500", true)]
    [InlineData("?q=a%00b", false)]
    [InlineData("?%00=a", false)]
    public void No_text_holds_the_sign_that_is_none(string asked, bool readable) =>
        ReadableAddresses.IsReadable(new QueryString(asked)).ShouldBe(readable);
}
