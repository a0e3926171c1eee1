using TradePromotion.Companies.Published;
using TradePromotion.Wording;

namespace TradePromotion.Tests.Companies;

public sealed class ReferenceDataTests
{
    private static readonly DateOnly Before = new(2025, 6, 30);
    private static readonly DateOnly After = new(2025, 7, 1);
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void There_were_63_provinces_and_there_are_34()
    {
        Provinces.InForce(new(2020, 1, 1)).Count.ShouldBe(63);
        Provinces.InForce(Before).Count.ShouldBe(63);
        Provinces.InForce(After).Count.ShouldBe(34);
        Provinces.InForce(Today).Count.ShouldBe(34);
    }

    [Fact]
    public void On_any_day_a_code_means_one_province()
    {
        foreach (var day in new[] { Before, After, Today })
            Provinces.InForce(day).Select(p => p.Code).ShouldBeUnique();
    }

    [Fact]
    public void Every_province_of_before_has_become_one_of_today()
    {
        foreach (var province in Provinces.InForce(Before))
        {
            var successor = Provinces.Rebased(province.Code, Before, Today);
            successor.ShouldNotBeNull(province.Vi);
            Provinces.InForce(Today).ShouldContain(p => p.Code == successor, province.Vi);
        }
    }

    [Fact]
    public void Every_province_of_today_has_come_from_somewhere() =>
        Provinces
            .InForce(Before)
            .Select(p => Provinces.Rebased(p.Code, Before, Today))
            .Distinct()
            .Count()
            .ShouldBe(34);

    [Theory]
    [InlineData("52", "Gia Lai")] // Bình Định
    [InlineData("74", "Thành phố Hồ Chí Minh")] // Bình Dương
    [InlineData("46", "Huế")]
    [InlineData("44", "Quảng Trị")] // Quảng Bình, whose code stays
    [InlineData("67", "Lâm Đồng")] // Đắk Nông
    public void What_became_of_it(string before, string today) =>
        Provinces.Name(Provinces.Rebased(before, Before, Today)!, "vi", Today).ShouldBe(today);

    [Fact]
    public void A_code_is_named_as_of_the_day()
    {
        Provinces.Name("52", "vi", Before).ShouldBe("Bình Định");
        Provinces.Name("52", "vi", After).ShouldBe("Gia Lai");
        Provinces.Name("52", "en").ShouldBe("Gia Lai");
        Provinces.Name("74", "vi", Today).ShouldBe("74");
    }

    [Fact]
    public void English_names_of_provinces_are_the_Vietnamese_ones_without_signs()
    {
        foreach (var p in Provinces.All.Where(p => p.Code != "79"))
            Fold.ForSearch(p.En).ShouldBe(Fold.ForSearch(p.Vi));
    }

    [Fact]
    public void Every_country_has_two_names_and_a_zone_the_system_knows()
    {
        Countries.All.Count.ShouldBeInRange(195, 250);
        foreach (var country in Countries.All)
        {
            country.Code.ShouldMatch("^[A-Z]{2}$");
            country.Vi.ShouldNotBeNullOrWhiteSpace();
            country.En.ShouldNotBeNullOrWhiteSpace();
            TimeZoneInfo
                .TryFindSystemTimeZoneById(country.Zone, out _)
                .ShouldBeTrue($"{country.Code} {country.Zone}");
        }
        Countries.Name("DE", "vi").ShouldBe("Đức");
        Countries.Zone("JP").ShouldBe("Asia/Tokyo");
    }

    [Fact]
    public void Every_sector_kind_and_language_has_its_word_in_every_language()
    {
        var keys = Sectors
            .All.Select(s => $"Companies.Sector.{s}")
            .Concat(Enum.GetNames<CompanyKind>().Select(k => $"Companies.Kind.{k}"))
            .Concat(SpokenLanguages.All.Select(l => $"Companies.Language.{l}"))
            .ToList();
        foreach (var language in Words.Languages)
            keys.Except(Words.In(language).Keys).ShouldBeEmpty(language);
    }
}
