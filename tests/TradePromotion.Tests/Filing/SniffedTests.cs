using System.Text;
using TradePromotion.Filing;

namespace TradePromotion.Tests.Filing;

public sealed class SniffedTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A00", "image/png")]
    [InlineData("FFD8FFE000104A", "image/jpeg")]
    [InlineData("524946461A00000057454250565038", "image/webp")]
    [InlineData("524946461A00000057415645666D74", null)] // a sound
    [InlineData("474946383961", null)]
    [InlineData("255044462D", null)]
    [InlineData("", null)]
    public void By_the_first_bytes(string hexadecimal, string? type) =>
        Sniffed.ContentType(Convert.FromHexString(hexadecimal)).ShouldBe(type);

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")]
    [InlineData("\uFEFF\n<?xml version='1.0'?><svg/>", "image/svg+xml")]
    [InlineData("<html><svg/></html>", null)]
    [InlineData("svg", null)]
    public void Drawings(string text, string? type) =>
        Sniffed.ContentType(Encoding.UTF8.GetBytes(text)).ShouldBe(type);
}
