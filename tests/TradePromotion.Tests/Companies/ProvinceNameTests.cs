using TradePromotion.Companies.Published;

namespace TradePromotion.Tests.Companies;

public sealed class ProvinceNameTests
{
    [Theory]
    [InlineData("66", "66")]
    [InlineData("Đắk Lắk", "66")]
    [InlineData("tinh dak lak", "66")]
    [InlineData("TP Hồ Chí Minh", "79")]
    [InlineData("Bình Định", "52")]
    [InlineData("Gia Lai", "52")]
    [InlineData("Atlantis", null)]
    [InlineData("", null)]
    public void A_province_is_found_by_code_or_name_old_or_new(string typed, string? code) =>
        Provinces.Find(typed).ShouldBe(code);
}
