using TradePromotion.Companies.Describing;
using TradePromotion.Companies.Published;
using TradePromotion.EventStore;
using static TradePromotion.Tests.Companies.CompanyExamples;

namespace TradePromotion.Tests.Companies;

public sealed class ProvinceNameTests
{
    [Theory]
    [InlineData("66", "66", null)]
    [InlineData("Đắk Lắk", "66", null)]
    [InlineData("tinh dak lak", "66", null)]
    [InlineData("TP Hồ Chí Minh", "79", null)]
    [InlineData("Bình Định", "52", "52")]
    [InlineData("Gia Lai", "52", null)]
    [InlineData("Atlantis", null, null)]
    [InlineData("", null, null)]
    public void A_province_is_found_by_code_or_name_old_or_new(
        string typed,
        string? code,
        string? former
    )
    {
        Provinces.Find(typed).ShouldBe(code);
        Provinces.FindFormer(typed).ShouldBe(former);
    }

    private static CompanyView Shown(DateTimeOffset at, CompanyRegistered registered) =>
        new CompanyViewProjection()
            .RowsAfter([(registered, new Recorded(1, Guid.Empty, 1, at, null))])
            .Single();

    [Fact]
    public void An_address_from_before_the_change_says_what_it_was()
    {
        var old = new DateTimeOffset(2025, 6, 30, 23, 0, 0, TimeSpan.FromHours(7));
        var kept = Shown(old, Registered with { Province = "64" });
        (kept.Province, kept.FormerProvince).ShouldBe(("52", null));
        var merged = Shown(old, Registered with { Province = "52" });
        (merged.Province, merged.FormerProvince).ShouldBe(("52", "52"));
        ProvinceInTime.Name(merged.FormerProvince!, "vi").ShouldBe("Bình Định");
        merged.SearchText.ShouldContain("binh dinh");
        Shown(old.AddHours(1), Registered with { Province = "52" }).FormerProvince.ShouldBeNull();
    }

    [Fact]
    public void A_company_may_say_what_its_province_was_but_only_one_that_became_it()
    {
        DescribeCompany Describe(string? former) =>
            new(BuonHo, LocalText.Empty, [], [], null, null, [], null, null, null, 2026, former);
        var given = Given.Events(BuonHo, Registered with { Province = "52" });
        given
            .When(Describe("52"))
            .Single()
            .ShouldBeOfType<CompanyDescribed>()
            .FormerProvince.ShouldBe("52");
        Should.Throw<Refusal>(() => given.When(Describe("79"))).Field.ShouldBe("FormerProvince");
        Should.Throw<Refusal>(() => given.When(Describe("64"))).Field.ShouldBe("FormerProvince");
    }
}
