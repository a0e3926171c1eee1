using Microsoft.AspNetCore.DataProtection;
using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Staffing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Hosting;
using TradePromotion.Tests.Fairs;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

public sealed class FurnishBoothTests
{
    private static readonly Guid Beans = Ids.Of("test", "beans");
    private static readonly FurnishBooth Furnish = new(
        Booth,
        new string('a', 64),
        30,
        40,
        LocalText.Of("Từ cao nguyên", "From the highlands"),
        [Beans]
    );
    private static readonly StaffBooth Staff = new(Booth, Company, [Lan]);

    private static Given WithProducts => HasBooth.And(Beans, Product(Company));

    [Fact]
    public void Furnishes()
    {
        var furnished = WithProducts
            .WhenAcross(Furnish)[Booth]
            .Single()
            .ShouldBeOfType<BoothFurnished>();
        furnished.Products.ShouldBe([Beans]);
        furnished.FocusX.ShouldBe(30);
    }

    [Fact]
    public void The_same_furniture_again_does_nothing()
    {
        var furnished = WithProducts.WhenAcross(Furnish)[Booth].Single();
        var again = WithProducts.And(Booth, furnished);
        again.WhenAcross(Furnish with { Products = [Beans, Beans] }).ShouldBeEmpty();
        again.WhenAcross(Furnish with { Products = [] }).ShouldNotBeEmpty();
        again.WhenAcross(Furnish with { FocusY = 41 }).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("../../../etc/passwd")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Its_banner_is_a_kept_picture(string banner) =>
        Refused(() => WithProducts.WhenAcross(Furnish with { Banner = banner }))
            .ShouldBe("Filing.Refused.NotKept");

    [Fact]
    public void A_form_brings_only_the_booths_own_banner_or_one_it_was_given()
    {
        var seal = new BannerSeal(new Seals(new EphemeralDataProtectionProvider()));
        var (kept, other) = (new string('a', 64), new string('b', 64));
        var booth = new BoothView { Id = Booth, Banner = kept };
        BoothDraft Draft(string? banner, string? mark) =>
            new() { KeptBanner = banner, BannerMark = mark };
        seal.Check(Draft(kept, null), booth);
        seal.Check(Draft(null, null), booth);
        seal.Check(Draft(other, seal.MarkOf(other, Booth)), booth);
        foreach (var mark in new[] { null, "made up", seal.MarkOf(other, Beans) })
            Refused(() => seal.Check(Draft(other, mark), booth)).ShouldBe("Filing.Refused.NotKept");
    }

    [Fact]
    public void Shows_only_its_own_products()
    {
        Refused(() => HasBooth.And(Beans, Product(Ids.Of("test", "rival"))).WhenAcross(Furnish))
            .ShouldBe("Booths.Refused.NotYourProduct");
        Refused(() => HasBooth.WhenAcross(Furnish)).ShouldBe("Booths.Refused.NotYourProduct");
    }

    [Fact]
    public void Does_not_show_endlessly_many_products() =>
        Refused(() =>
                HasBooth.WhenAcross(
                    Furnish with
                    {
                        Products =
                        [
                            .. Enumerable.Range(0, 500).Select(i => Ids.Of("test", "p", i)),
                        ],
                    }
                )
            )
            .ShouldBe("Booths.Refused.TooManyProducts");

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 101)]
    public void The_focal_point_lies_on_the_banner(int x, int y) =>
        Refused(() => WithProducts.WhenAcross(Furnish with { FocusX = x, FocusY = y }))
            .ShouldBe("Booths.Refused.FocusOutside");

    [Fact]
    public void Only_the_company_furnishes()
    {
        WithProducts.AllowsAcross(Furnish, Exporter).ShouldBeTrue();
        WithProducts.AllowsAcross(Furnish, Stranger).ShouldBeFalse();
        WithProducts.AllowsAcross(Furnish, FairExamples.Officer).ShouldBeFalse();
        HasApplied.AllowsAcross(Furnish, Exporter).ShouldBeFalse();
    }

    [Fact]
    public void Colleagues_stand_at_the_booth()
    {
        HasBooth
            .WhenAcross(Staff)[Booth]
            .Single()
            .ShouldBeOfType<BoothStaffed>()
            .Staff.ShouldBe([Lan]);
        Refused(() => HasBooth.WhenAcross(Staff with { Staff = [Lan, Minh] }))
            .ShouldBe("Booths.Refused.NotYourColleague");
        HasBooth
            .And(Company, new CompanyMemberJoined(Company, Minh))
            .WhenAcross(Staff with { Staff = [Lan, Minh] })
            .ShouldNotBeEmpty();
        HasBooth.And(Booth, new BoothStaffed(Booth, [Lan])).WhenAcross(Staff).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_company_staffs_and_only_with_its_own_people()
    {
        HasBooth.AllowsAcross(Staff, Exporter).ShouldBeTrue();
        HasBooth.AllowsAcross(Staff, Stranger).ShouldBeFalse();
        HasBooth
            .AllowsAcross(Staff with { CompanyId = Stranger.Companies.Single() }, Stranger)
            .ShouldBeFalse();
    }

    private static ProductDescribed Product(Guid company) =>
        new(
            Beans,
            company,
            LocalText.Of("Cà phê nhân", "Green coffee"),
            LocalText.Empty,
            "coffee",
            "090111",
            null,
            null
        );
}
